import { alwaysHas, canHave, type LabelSet } from '../../catalog/label-set.ts';
import { isSetOperator } from '../../language/keywords.ts';
import type { Binary } from '../../syntax/node.ts';
import { hasVariable } from '../variables-in.ts';
import type { CheckedExpression, ExpressionCheck } from './expression-check.ts';

/** Both sides of an operator can have series that match: equal in each label that is compared. */
export const impossibleJoin: ExpressionCheck = {
  codes: ['promql/impossible-join'],
  run(expression, report) {
    for (const binary of expression.parts.binaries) {
      const reason = difference(binary, expression);
      if (reason === undefined) continue;
      report({
        code: 'promql/impossible-join',
        severity: 'error',
        span: expression.places.of(binary),
        message: `no series of the two sides of ${binary.operator} match: ${reason}`,
        help: helpFor(binary, expression),
      });
    }
  },
};

/** Why no two series can be equal; nothing where some can. */
function difference(
  { operator, left, right, matching, fill }: Binary,
  { labels }: CheckedExpression,
): string | undefined {
  if (operator === 'or' || fill !== undefined || labels.isScalar(left) || labels.isScalar(right)) return undefined;
  const [one, other] = [labels.of(left), labels.of(right)];
  const named = new Set(matching?.labels);
  if ([...named].some(hasVariable)) return undefined;
  const compared =
    matching?.mode === 'on'
      ? named
      : [...one.labels.keys(), ...other.labels.keys()].filter((label) => !named.has(label));
  for (const label of compared) {
    const reason = unequal(label, one, other);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function unequal(label: string, left: LabelSet, right: LabelSet): string | undefined {
  if (alwaysHas(left, label) && !canHave(right, label)) return `the right one lacks the label '${label}' of the left`;
  if (alwaysHas(right, label) && !canHave(left, label)) return `the left one lacks the label '${label}' of the right`;
  if (!alwaysHas(left, label) && !alwaysHas(right, label)) return undefined;
  const [one, other] = [left.labels.get(label)?.values, right.labels.get(label)?.values];
  if (one === undefined || other === undefined || one.some((value) => other.includes(value))) return undefined;
  return `'${label}' is ${one.join(' or ')} on the left and ${other.join(' or ')} on the right`;
}

function helpFor({ operator, left, right }: Binary, { labels }: CheckedExpression): string {
  const [one, other] = [labels.of(left), labels.of(right)];
  const shared = [...one.labels.keys()].filter((label) => canHave(other, label));
  const group = isSetOperator(operator)
    ? ''
    : one.labels.size > other.labels.size
      ? ' group_left'
      : one.labels.size < other.labels.size
        ? ' group_right'
        : '';
  const isAlike = one.labels.size === shared.length && other.labels.size === shared.length;
  if (isAlike) return `aggregate both sides alike first, or leave the label out: ${operator} ignoring (…)`;
  return `aggregate both sides by the same labels, or match by what both have: ${operator} on (${shared.join(', ')})${group}`;
}
