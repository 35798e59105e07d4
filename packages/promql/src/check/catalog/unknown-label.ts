import { closest } from '@belvedere/core';
import { canHave, namesOf, type LabelSet } from '../../catalog/label-set.ts';
import type { Selector } from '../../syntax/node.ts';
import type { CheckedExpression, ExpressionCheck, Report } from './expression-check.ts';

const CODE = 'promql/unknown-label';

/** Each matcher, and each operator, names labels that the metrics have. */
export const unknownLabel: ExpressionCheck = {
  codes: [CODE],
  run(expression, report) {
    for (const selector of expression.parts.selectors) ofMatchers(selector, expression, report);
    for (const { label, span, what, present, lostFrom } of expression.missingLabels) {
      if (lostFrom.length > 0) continue;
      report({
        code: CODE,
        severity: 'error',
        span,
        message: `${what} names the label '${label}', and no metric that it reads has it; there is ${namesOf(present)}`,
        help: helpFor(label, present),
      });
    }
    ofExceptions(expression, report);
  },
};

function ofMatchers(selector: Selector, { index, places }: CheckedExpression, report: Report): void {
  const declared = index.read(selector).labels;
  if (declared.isOpen && declared.lacking.size === 0) return;
  for (const matcher of selector.matchers) {
    const { label } = matcher;
    if (canHave(declared, label) || label === '__name__') continue;
    report({
      code: CODE,
      severity: 'error',
      span: places.of(matcher),
      message: `metric ${selector.metric} has no label '${label}'; it has ${namesOf(declared)}`,
      help: helpFor(label, declared),
    });
  }
}

/** What `without` and `ignoring` name in vain does no harm, unless it is a slip of the pen. */
function ofExceptions({ parts, labels, places }: CheckedExpression, report: Report): void {
  for (const { grouping, expression } of parts.aggregations) {
    if (grouping?.mode !== 'without') continue;
    for (const { at, message, help } of slips('without', grouping.labels, [labels.of(expression)])) {
      const span = places.ofLabel(grouping, at) ?? places.of(grouping);
      report({ code: CODE, severity: 'warning', span, message, help });
    }
  }
  for (const binary of parts.binaries) {
    const { matching, left, right } = binary;
    if (matching?.mode !== 'ignoring') continue;
    for (const { at, message, help } of slips('ignoring', matching.labels, [labels.of(left), labels.of(right)])) {
      const span = places.ofLabel(matching, at) ?? places.of(binary);
      report({ code: CODE, severity: 'warning', span, message, help });
    }
  }
}

/** A short word is near to many others. */
const SHORTEST_SLIP = 7;

/** The labels that are not there, each beside one that is there, looks like it and is not named. */
function slips(what: string, named: readonly string[], present: readonly LabelSet[]) {
  const others = present.flatMap(({ labels }) => [...labels.keys()]).filter((label) => !named.includes(label));
  return named.flatMap((label, at) => {
    if (label.length < SHORTEST_SLIP || present.some((set) => canHave(set, label))) return [];
    const near = closest(label, others);
    if (near === undefined) return [];
    const message = `${what} names the label '${label}', which is not there, and leaves '${near}'`;
    return [{ at, message, help: `did you mean '${near}'?` }];
  });
}

function helpFor(label: string, present: LabelSet): string {
  const near = closest(label, [...present.labels.keys()]);
  return near === undefined ? 'name one of its labels, or declare the label in the catalog' : `did you mean '${near}'?`;
}
