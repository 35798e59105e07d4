import {
  alwaysHas,
  ANY_LABELS,
  closed,
  drop,
  NO_LABELS,
  withLabels,
  type LabelFacts,
  type LabelSet,
} from '../catalog/label-set.ts';
import { functionFacts } from '../language/functions.ts';
import type { Call, Node, Selector } from '../syntax/node.ts';
import { hasVariable } from './variables-in.ts';

/** What tells the labels of the parameters. */
interface LabelsOf {
  of(node: Node): LabelSet;
}

/** The labels of a function's result. Source: https://prometheus.io/docs/prometheus/latest/querying/functions/ */
export function labelsOfCall(call: Call, inference: LabelsOf): LabelSet {
  const vector = vectorOf(call);
  if (functionFacts(call.function) === undefined) return ANY_LABELS;
  if (vector === undefined) return NO_LABELS;
  switch (call.function) {
    case 'absent':
    case 'absent_over_time':
      return labelsOfAbsent(vector);
    case 'histogram_quantile':
    case 'histogram_fraction':
      return drop(inference.of(vector), ['le']);
    case 'histogram_quantiles':
      return withNew(drop(inference.of(vector), ['le']), call.parameters[1], true);
    case 'label_replace':
      return labelsOfReplace(call, inference.of(vector));
    case 'label_join':
      return withNew(inference.of(vector), call.parameters[1], false);
    case 'info':
      return ANY_LABELS;
    default:
      return inference.of(vector);
  }
}

/** The parameter of a call that brings the series. */
export const vectorOf = ({ function: name, parameters }: Call): Node | undefined => {
  const types = functionFacts(name)?.parameters ?? [];
  const at = types.findIndex((type) => type === 'vector' || type === 'range');
  return at === -1 ? undefined : parameters[at];
};

/** `absent` names its series by the selector's equality matchers; behind any other expression it has no labels. */
function labelsOfAbsent(vector: Node): LabelSet {
  const selector = selectorOf(vector);
  if (selector === undefined) return NO_LABELS;
  if (selector.variables !== undefined) return ANY_LABELS;
  const labels = new Map<string, LabelFacts>();
  for (const { label, operator, value } of selector.matchers) {
    if (operator !== '=' || label === '__name__' || value === '') continue;
    labels.set(label, hasVariable(value) ? { always: false } : { always: true, values: [value] });
  }
  return closed(labels);
}

const selectorOf = (node: Node): Selector | undefined =>
  node.kind === 'selector' ? node : node.kind === 'range' ? node.selector : undefined;

function withNew(set: LabelSet, name: Node | undefined, always: boolean): LabelSet {
  if (name?.kind !== 'string' || hasVariable(name.value)) return ANY_LABELS;
  return withLabels(set, [[name.value, { always }]]);
}

function labelsOfReplace({ parameters }: Call, set: LabelSet): LabelSet {
  const [, target, replacement, source, pattern] = parameters;
  if (target?.kind !== 'string' || replacement?.kind !== 'string' || pattern?.kind !== 'string') return ANY_LABELS;
  const isConstant = !replacement.value.includes('$') && replacement.value !== '';
  const readsNothing = source?.kind === 'string' && source.value === '' && pattern.value === '';
  const alwaysMatches = readsNothing || pattern.value === '.*' || pattern.value === '(.*)';
  const always = isConstant && (alwaysMatches || alwaysHas(set, target.value));
  return withLabels(set, [[target.value, { always }]]);
}
