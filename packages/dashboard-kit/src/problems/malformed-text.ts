import type { DashboardCheck } from './check.ts';

/** A lone surrogate cannot be stored: Grafana would keep U+FFFD, and the dashboard would differ from its code for ever. */
export const malformedText: DashboardCheck = {
  code: 'dashboards/malformed-text',
  severity: 'error',
  *run({ texts }) {
    for (const { text, where } of texts) {
      if (text.isWellFormed()) continue;
      yield {
        where: where(),
        message: `${JSON.stringify(text)} holds half of a character (a lone surrogate), which no UTF-8 text can.`,
        help: 'write the whole character, or leave it out',
      };
    }
  },
};
