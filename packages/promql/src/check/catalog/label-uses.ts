import { canHave, type LabelSet } from '../../catalog/label-set.ts';
import { isSetOperator } from '../../language/keywords.ts';
import type { Span } from '../../parse/places.ts';
import type { Aggregation, Binary, Call, Node } from '../../syntax/node.ts';
import { walk } from '../../syntax/walk.ts';
import { matches } from '../matched.ts';
import { hasVariable } from '../variables-in.ts';
import type { CheckedExpression } from './expression-check.ts';

/** What is read of an expression here. */
type LabelledExpression = Pick<CheckedExpression, 'parts' | 'labels' | 'places'>;
type Add = (missing: MissingLabel) => void;

/** A label that an operator or a function names, though no series that it reads can have it. */
export interface MissingLabel {
  readonly label: string;
  readonly span: Span;
  /** What names it, as it is written. */
  readonly what: string;
  /** The labels that there are instead. */
  readonly present: LabelSet;
  /** The metrics that have it, before it was lost on the way. */
  readonly lostFrom: readonly string[];
}

/** All labels that `by`, `on`, `group_left` and `label_replace` name in vain. */
export function missingLabelsOf(expression: LabelledExpression): readonly MissingLabel[] {
  const { aggregations, binaries, calls } = expression.parts;
  const missing: MissingLabel[] = [];
  const add = (label: MissingLabel): void => void missing.push(label);
  for (const aggregation of aggregations) ofAggregation(aggregation, expression, add);
  for (const binary of binaries) ofBinary(binary, expression, add);
  for (const call of calls) ofCall(call, expression, add);
  return missing;
}

function ofAggregation({ grouping, expression }: Aggregation, checked: LabelledExpression, add: Add): void {
  if (grouping?.mode !== 'by') return;
  const present = checked.labels.of(expression);
  for (const [at, label] of grouping.labels.entries()) {
    if (isThere(present, label)) continue;
    const span = checked.places.ofLabel(grouping, at) ?? checked.places.of(grouping);
    add({ label, span, what: 'by', present, lostFrom: metricsWith(label, checked, expression) });
  }
}

function ofBinary(binary: Binary, checked: LabelledExpression, add: Add): void {
  const { matching, left, right, operator } = binary;
  if (matching === undefined || checked.labels.isScalar(left) || checked.labels.isScalar(right)) return;
  const [one, other] = [checked.labels.of(left), checked.labels.of(right)];
  const { group } = matching;
  if (matching.mode === 'on') {
    for (const [at, label] of matching.labels.entries()) {
      if (isThere(one, label) || isThere(other, label)) continue;
      const span = checked.places.ofLabel(matching, at) ?? checked.places.of(binary);
      add({ label, span, what: 'on', present: one, lostFrom: metricsWith(label, checked, left, right) });
    }
  }
  if (group === undefined || isSetOperator(operator)) return;
  const [single, present] = group.side === 'left' ? [right, other] : [left, one];
  for (const [at, label] of group.include.entries()) {
    if (isThere(present, label)) continue;
    const span = checked.places.ofLabel(group, at) ?? checked.places.of(binary);
    const what = `group_${group.side}`;
    add({ label, span, what, present, lostFrom: metricsWith(label, checked, single) });
  }
}

function ofCall(call: Call, checked: LabelledExpression, add: Add): void {
  const [vector, , replacement, source, pattern] = call.parameters;
  if (call.function !== 'label_replace' || vector === undefined) return;
  if (replacement?.kind !== 'string' || source?.kind !== 'string' || pattern?.kind !== 'string') return;
  const present = checked.labels.of(vector);
  const label = source.value;
  if (label === '' || isThere(present, label)) return;
  // A constant for every series is a usual way to add a label.
  const isConstant = !replacement.value.includes('$') && matchesEmpty(pattern.value);
  if (isConstant) return;
  add({
    label,
    span: checked.places.of(source),
    what: 'label_replace',
    present,
    lostFrom: metricsWith(label, checked, vector),
  });
}

const isThere = (set: LabelSet, label: string): boolean =>
  canHave(set, label) || label === '__name__' || hasVariable(label);

const matchesEmpty = (pattern: string): boolean => matches({ label: '', operator: '=~', value: pattern }, '');

/** The metrics of an expression whose series can have the label. */
const metricsWith = (label: string, { labels }: LabelledExpression, ...nodes: readonly Node[]): readonly string[] => [
  ...new Set(
    nodes
      .flatMap(walk)
      .filter((part) => part.kind === 'selector')
      .filter((selector) => canHave(labels.of(selector), label))
      .map(({ metric }) => metric),
  ),
];
