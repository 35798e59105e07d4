import { isKnown } from '../matched.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** Words with two dots between them, or with one and a port, as the name of a host has them. */
const HOST = /^(?=.*[a-z])[a-z\d-]{2,}(?:(?:\.[a-z\d-]{2,}){2,}(?::\d+)?|\.[a-z\d-]{2,}:\d+)$/i;

/** A dot in the name of a host is a dot: in a regular expression it stands for any character. */
export const unescapedDot: ExpressionCheck = {
  codes: ['promql/unescaped-dot'],
  run({ parts, places }, report) {
    for (const selector of parts.selectors) {
      for (const matcher of selector.matchers) {
        const { label, operator, value } = matcher;
        if ((operator !== '=~' && operator !== '!~') || !isKnown(matcher) || !value.includes('.')) continue;
        const alternatives = value.replace(/^\(|\)$/g, '').split('|');
        const host = alternatives.find((text) => HOST.test(text));
        if (host === undefined) continue;
        const escaped = host.replaceAll('.', String.raw`\\.`);
        report({
          code: 'promql/unescaped-dot',
          severity: 'warning',
          span: places.of(matcher),
          message: `the dots of '${host}' match any character`,
          help:
            alternatives.length === 1
              ? `write ${label}${operator === '=~' ? '=' : '!='}"${host}"`
              : `escape them: "${escaped}"`,
        });
      }
    }
  },
};
