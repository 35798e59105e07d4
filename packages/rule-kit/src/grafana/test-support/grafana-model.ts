/**
 * How Grafana evaluates a rule, as far as ours need it: the steps of `pkg/expr`, the states of `pkg/services/ngalert`.
 * Source: the files that each function names, of https://github.com/grafana/grafana/tree/main
 */
import type { GrafanaAlertRule, GrafanaQuery } from '../grafana-rule.ts';
import type { Sample } from './cases.ts';

/** Alerts that fire, or why there is nothing to evaluate. */
export interface Evaluated {
  readonly health: 'ok' | 'nodata' | 'error';
  readonly firing: readonly Sample[];
}

/** Evaluates the condition of a rule for what its data source answers. */
export function evaluate(rule: GrafanaAlertRule, answer: readonly Sample[] | 'error'): Evaluated {
  if (answer === 'error') return { health: 'error', firing: [] };
  const steps = new Map<string, readonly Sample[]>();
  for (const query of rule.data) steps.set(query.refId, stepOf(query, steps, answer));
  const [first] = rule.data;
  const decided = steps.get(rule.condition) ?? [];
  if (decided.length === 0) return { health: 'nodata', firing: [] };
  const values = steps.get(first!.refId)!;
  return { health: 'ok', firing: decided.flatMap(({ value }, index) => (value === 0 ? [] : [values[index]!])) };
}

/** A step of the pipeline; an instant query gives a number for each series (pkg/expr/nodes.go). */
function stepOf(
  { model, datasourceUid, relativeTimeRange }: GrafanaQuery,
  steps: ReadonlyMap<string, readonly Sample[]>,
  answer: readonly Sample[],
): readonly Sample[] {
  if (datasourceUid !== '__expr__') {
    if (model['instant'] !== true || model['range'] === true) throw new TypeError('only instant queries are numbers');
    if (relativeTimeRange.from <= relativeTimeRange.to) throw new TypeError('the time range is empty');
    return answer;
  }
  const expression = String(model['expression']);
  if (model['type'] === 'threshold') return threshold(model, inputOf(steps, expression));
  if (model['type'] === 'math') return math(expression, steps);
  throw new TypeError(`unknown type of expression ${String(model['type'])}`);
}

/** pkg/expr/mathexp/funcs.go: each is 1 or 0 for each number. */
const PREDICATES: Readonly<Record<string, (value: number) => boolean>> = {
  is_number: Number.isFinite,
  is_nan: Number.isNaN,
  is_inf: (value) => Math.abs(value) === Infinity,
};

/** A disjunction of predicates: all that we write. */
function math(expression: string, steps: ReadonlyMap<string, readonly Sample[]>): readonly Sample[] {
  const terms = expression.split('||').map((term) => {
    const { name, step } = /^\s*(?<name>\w+)\(\$(?<step>\w+)\)\s*$/.exec(term)?.groups ?? {};
    const predicate = PREDICATES[name ?? ''];
    if (predicate === undefined) throw new TypeError(`cannot evaluate '${term}'`);
    return inputOf(steps, step!).map(({ labels, value }) => ({ labels, value: predicate(value) ? 1 : 0 }));
  });
  return terms[0]!.map(({ labels }, index) => ({
    labels,
    value: terms.some((term) => term[index]!.value !== 0) ? 1 : 0,
  }));
}

/** pkg/expr/threshold.go */
function threshold(model: GrafanaQuery['model'], input: readonly Sample[]): readonly Sample[] {
  const [condition, ...more] = model['conditions'] as readonly { evaluator: { type: string; params: number[] } }[];
  if (condition === undefined || more.length > 0) throw new TypeError('a threshold has exactly one condition');
  const { type, params } = condition.evaluator;
  if (type !== 'gt' || params.length === 0) throw new TypeError(`cannot evaluate the threshold '${type}'`);
  return input.map(({ labels, value }) => ({ labels, value: value > params[0]! ? 1 : 0 }));
}

function inputOf(steps: ReadonlyMap<string, readonly Sample[]>, refId: string): readonly Sample[] {
  const input = steps.get(refId);
  if (input === undefined) throw new TypeError(`no step is called '${refId}'`);
  return input;
}
