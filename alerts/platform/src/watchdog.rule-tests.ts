import { prometheus } from '@belvedere/metrics-platform';
import { gaugeSeries, type RuleTest } from '@belvedere/rule-kit';
import { alertTests } from './alert-tests.ts';
import { level } from './levels.ts';
import { watchdog } from './watchdog.ts';

/** Two servers that are not scraped, then one of them is. */
const scraped = (value: number) => [
  gaugeSeries(prometheus.up, { instance: 'prometheus-0' }, level(0, value)),
  gaugeSeries(prometheus.up, { instance: 'prometheus-1' }, level(0, 0)),
];

export const watchdogTests: readonly RuleTest[] = alertTests(watchdog, {
  given: scraped,
  fires: 1,
  quiet: 0,
  labels: {},
  description:
    'This alert fires as long as targets are scraped and rules are evaluated. The heartbeat outside the cluster calls when it stays out.',
});
