import { closest } from '@belvedere/core';
import type { LabelFacts } from '../../catalog/label-set.ts';
import type { Reading } from '../../catalog/reading.ts';
import type { Matcher, Selector } from '../../syntax/node.ts';
import { literalAlternatives } from '../literals.ts';
import { isKnown, matches } from '../matched.ts';
import type { CheckedExpression, ExpressionCheck, Finding, Report } from './expression-check.ts';

const CODE = 'promql/impossible-matcher';

/** The matchers of each label leave one of its values at least. */
export const impossibleMatcher: ExpressionCheck = {
  codes: [CODE],
  run(expression, report) {
    for (const selector of expression.parts.selectors) {
      if (selector.matchers.length > 0) ofSelector(selector, expression, report);
    }
  },
};

function ofSelector(selector: Selector, { index, places }: CheckedExpression, report: Report): void {
  const reading = index.read(selector);
  const { matchers } = selector;
  const repeated = repeatedLabels(matchers);
  const judged: string[] = [];
  for (const matcher of matchers) {
    const { label } = matcher;
    if (judged.includes(label)) continue;
    const facts = label === 'job' ? factsOfJobs(reading) : reading.labels.labels.get(label);
    const isAlone = !repeated.includes(label);
    if ((isAlone && facts?.values === undefined && matcher.operator !== '!~') || !isKnown(matcher)) continue;
    const reason =
      ofDeclared(matcher, facts, selector.metric) ?? (isAlone ? undefined : contradiction(matcher, selector));
    if (reason === undefined) continue;
    judged.push(label);
    report({ code: CODE, severity: 'error', span: places.of(matcher), ...reason });
  }
}

const repeatedLabels = (matchers: readonly Matcher[]): readonly string[] => {
  if (matchers.length < 2) return [];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { label } of matchers) {
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  return [...repeated];
};

/** A job is known by the catalog as a whole, and by no declaration of its name. */
const factsOfJobs = ({ jobs }: Reading): LabelFacts | undefined =>
  jobs.length === 0 ? undefined : { always: true, values: jobs.map(({ name }) => name) };

type Reason = Pick<Finding, 'message' | 'help'>;

/** A matcher that no declared value passes. */
function ofDeclared(matcher: Matcher, facts: LabelFacts | undefined, metric: string): Reason | undefined {
  const { operator, value, label } = matcher;
  if (operator === '!~' && value === '.*') {
    return { message: `'${label}!~".*"' matches no value, not even the empty one`, help: 'drop the selector' };
  }
  if (facts?.values === undefined || (!facts.always && matches(matcher, ''))) return undefined;
  if (facts.values.some((known) => matches(matcher, known))) return undefined;
  const near = closest(value, facts.values);
  return {
    message: `no series of ${metric} has a '${label}' that ${print(matcher)} matches; it is ${facts.values.join(', ')}`,
    help:
      near === undefined ? 'match one of its values, or declare the value in the catalog' : `did you mean '${near}'?`,
  };
}

/** A matcher for which another one of the same label leaves nothing. */
function contradiction(matcher: Matcher, { matchers }: Selector): Reason | undefined {
  const candidates =
    matcher.operator === '='
      ? [matcher.value]
      : matcher.operator === '=~'
        ? literalAlternatives(matcher.value)
        : undefined;
  if (candidates === undefined) return undefined;
  const others = matchers.filter((other) => other !== matcher && other.label === matcher.label && isKnown(other));
  if (candidates.some((value) => others.every((other) => matches(other, value)))) return undefined;
  return {
    message: `no series matches both ${[matcher, ...others].map(print).join(' and ')}`,
    help: `keep one of the matchers of '${matcher.label}'`,
  };
}

const print = ({ label, operator, value }: Matcher): string => `${label}${operator}${JSON.stringify(value)}`;
