import { spellings } from '../../catalog/series.ts';
import { kindOfSelector } from '../kinds.ts';
import type { ExpressionCheck } from './expression-check.ts';

/** The labels of a histogram and of a summary whose values are numbers. */
const NUMBER_LABELS = { bucket: 'le', quantile: 'quantile' } as const;

/** The bound of a bucket that is a whole number is matched in both of its spellings. */
export const bucketSpelling: ExpressionCheck = {
  codes: ['promql/bucket-spelling'],
  run({ parts, places, index }, report) {
    for (const selector of parts.selectors) {
      const kind = kindOfSelector(selector, index);
      if (kind !== 'bucket' && kind !== 'quantile') continue;
      for (const matcher of selector.matchers) {
        const { label, operator, value } = matcher;
        if (label !== NUMBER_LABELS[kind] || (operator !== '=' && operator !== '!=')) continue;
        const [short, long] = spellings(Number(value));
        if (long === undefined || (value !== short && value !== long)) continue;
        report({
          code: 'promql/bucket-spelling',
          severity: 'warning',
          span: places.of(matcher),
          message: `Prometheus 3 stores ${label}="${long}", and earlier ones keep ${label}="${short}" where it is exposed so: this matches one of them`,
          help: `match both: ${label}${operator === '=' ? '=~' : '!~'}"${short}(\\\\.0)?"`,
        });
      }
    }
  },
};
