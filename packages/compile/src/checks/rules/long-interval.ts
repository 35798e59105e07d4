import { formatDuration } from '@belvedere/core';
import { placeOf, problem, type Check } from '../check.ts';

/** After 5 minutes without a sample a series is gone. Source: https://prometheus.io/docs/prometheus/latest/querying/basics/#staleness */
const LOOKBACK = 300_000;

/** What is recorded less often than Prometheus looks back has gaps, and an alert that reads it flaps. */
export const longInterval: Check = {
  codes: ['rules/long-interval'],
  *run(domain) {
    for (const { name, interval, rules, site } of domain.groups) {
      if (interval <= LOOKBACK) continue;
      const gapped = rules.filter((rule) => rule.kind === 'recording' || rule.keepFiringFor < interval);
      if (gapped.length === 0) continue;
      yield problem(
        'rules/long-interval',
        placeOf(site, `group ${name}`, 'interval'),
        `group ${name} is evaluated every ${formatDuration(interval)}, and Prometheus forgets a sample after ${formatDuration(LOOKBACK)}`,
        `take ${formatDuration(LOOKBACK)} or less; an alert may keep firing for the interval instead`,
        'warning',
      );
    }
  },
};
