import { checkSyntax } from '@belvedere/promql';
import type { ExpressionCheck } from './expression-check.ts';

/** Each expression, as it will be printed, is PromQL. A builder cannot print another; hostile names could. */
export const syntax: ExpressionCheck = {
  codes: ['promql/syntax'],
  *run({ text }) {
    for (const { message, from, to } of checkSyntax(text)) {
      yield {
        code: 'promql/syntax',
        severity: 'error',
        span: [from, to],
        message: `'${text}' is not PromQL: ${message} at ${from}`,
        help: 'build the expression from the catalog’s metrics, or correct it',
      };
    }
  },
};
