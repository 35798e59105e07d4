import { recordedErrorRatio, recordedP95, recordedRequestRate } from '@belvedere/alerts-trading';
import { ratio } from '@belvedere/core';
import {
  alertList,
  stat,
  stateTimeline,
  UP_OR_DOWN,
  worseAbove,
  worseBelow,
  type Panel,
} from '@belvedere/dashboard-kit';
import { errorThresholds, promisesOf } from './promises.ts';
import type { ServiceOptions } from './service-options.ts';

/** Columns of a panel of a budget, which stand in the line of the instances. */
const BUDGET = 4;

/** Whether the service does what it is there for, whether it answers, and what fires: six figures, then its instances. */
export function head({ service, figure, down, latency }: ServiceOptions): readonly Panel[] {
  const own = { job: service.name };
  const sixth = { width: 4, height: 4 } as const;
  return [
    figure,
    stat('Instances up', {
      description:
        'Instances that answered their last scrape. At 0 the service is gone; below 2 the next failure is an outage.',
      query: service.up.sum().legend('Instances'),
      thresholds: worseBelow(ratio(2), ratio(1)),
      unit: 'short',
      noValue: 'Nothing is scraped',
      ...sixth,
    }),
    stat('Requests', {
      description:
        'Requests per second over the last 5 minutes. Compare with the same hour of other days before calling it much or little.',
      query: recordedRequestRate.series.where(own).legend('Requests'),
      unit: 'reqps',
      sparkline: true,
      ...sixth,
    }),
    stat('Failed requests', {
      description:
        'Share of the requests of the last 5 minutes that ended in a 5xx: the fault of the service, not of the client.',
      query: recordedErrorRatio.series.where(own).legend('Failed'),
      ...errorThresholds(service),
      decimals: 2,
      sparkline: true,
      ...sixth,
    }),
    stat('Latency, p95', {
      description: 'The time that 95 % of the requests of the last 5 minutes stayed below.',
      query: recordedP95.series.where(own).legend('p95'),
      ...(latency === undefined ? {} : { thresholds: worseAbove(latency.p95) }),
      sparkline: true,
      ...sixth,
    }),
    alertList('Firing alerts', {
      description: 'Alerts of this service that fire or wait for their time. Each leads to its runbook.',
      labels: { domain: 'trading', service: service.name },
      view: 'stat',
      ...sixth,
    }),
    stateTimeline('Instances', {
      description:
        'Whether each instance answered Prometheus. All down at once is the service or its network; one alone is its node.',
      query: service.up.max({ by: ['instance'] }).legend('{{instance}}'),
      alert: down,
      mappings: UP_OR_DOWN,
      legend: 'hidden',
      width: widthBeside(promisesOf(service).length),
      height: 4,
    }),
  ];
}

/** What the budgets leave of the line. */
function widthBeside(budgets: number): 8 | 12 | 24 {
  const left = 24 - budgets * BUDGET;
  if (left === 8 || left === 12 || left === 24) return left;
  throw new RangeError(
    `${budgets} budgets leave ${left} columns for the instances: the head is laid out for 0, 3 or 4`,
  );
}
