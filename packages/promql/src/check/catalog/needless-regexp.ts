import type { Matcher } from '../../syntax/node.ts';
import { literalAlternatives } from '../literals.ts';
import { isKnown } from '../matched.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** A regular expression is written where one is needed. Prometheus anchors each at both ends. */
export const needlessRegexp: ExpressionCheck = {
  codes: ['promql/needless-regexp'],
  run({ parts, places }, report) {
    for (const selector of parts.selectors) {
      for (const matcher of selector.matchers) {
        if ((matcher.operator !== '=~' && matcher.operator !== '!~') || !isKnown(matcher)) continue;
        // “All series there are” has no other form that people know.
        if (matcher.label === '__name__') continue;
        const reason = reasonOf(matcher);
        if (reason === undefined) continue;
        report({ code: 'promql/needless-regexp', severity: 'warning', span: places.of(matcher), ...reason });
      }
    }
  },
};

const ANCHORED = /^\^|(?<!\\)\$$/;

function reasonOf({ label, operator, value }: Matcher): { message: string; help: string } | undefined {
  const isPositive = operator === '=~';
  const equal = isPositive ? '=' : '!=';
  const literals = literalAlternatives(value);
  if (literals?.length === 1) {
    return {
      message: `${JSON.stringify(value)} is a text, and no regular expression`,
      help: `write ${label}${equal}${JSON.stringify(literals[0])}`,
    };
  }
  if (value === '.*' && isPositive) {
    return { message: `${label}=~".*" matches every value, and the lack of one`, help: 'drop the matcher' };
  }
  if (value === '.+') {
    return {
      message: `".+" is what is not empty`,
      help: `write ${label}${isPositive ? '!=' : '='}""`,
    };
  }
  if (ANCHORED.test(value)) {
    const plain = value.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
    return {
      message: 'a matcher is anchored at both ends by itself',
      help: `write ${label}${operator}${JSON.stringify(plain)}`,
    };
  }
  return undefined;
}
