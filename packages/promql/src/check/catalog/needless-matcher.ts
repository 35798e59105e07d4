import { closest } from '@belvedere/core';
import type { Matcher } from '../../syntax/node.ts';
import { literalAlternatives } from '../literals.ts';
import { isKnown } from '../matched.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** What a matcher names is among the label's values: what is not is as good as not written. */
export const needlessMatcher: ExpressionCheck = {
  codes: ['promql/needless-matcher'],
  run({ parts, places, index }, report) {
    for (const selector of parts.selectors) {
      if (selector.matchers.length === 0) continue;
      const { labels } = index.read(selector).labels;
      for (const matcher of selector.matchers) {
        const values = labels.get(matcher.label)?.values;
        if (matcher.operator === '=' || values === undefined || !isKnown(matcher)) continue;
        const named = namedBy(matcher);
        const unknown = named.find((value) => value !== '' && !values.includes(value));
        // A matcher that names none at all is the business of another check.
        if (unknown === undefined || (matcher.operator === '=~' && !named.some((value) => values.includes(value))))
          continue;
        const near = closest(unknown, values);
        report({
          code: 'promql/needless-matcher',
          severity: 'warning',
          span: places.of(matcher),
          message: `'${matcher.label}' of ${selector.metric} is never '${unknown}'; it is ${values.join(', ')}`,
          help: near === undefined ? 'drop it, or declare the value in the catalog' : `did you mean '${near}'?`,
        });
      }
    }
  },
};

const namedBy = ({ operator, value }: Matcher): readonly string[] =>
  operator === '!=' ? [value] : (literalAlternatives(value) ?? []);
