import { backgroundJobs, leadsQueueDepth } from '@belvedere/metrics-insurance-leads';
import {
  counterSeries,
  firing,
  gaugeSeries,
  pending,
  quietTest,
  reset,
  resolved,
  scenario,
  silent,
  steady,
  type RuleTest,
} from '@belvedere/rule-kit';
import { highFailedJobsRate, highQueueDepth } from './leads.ts';

const FIRST = { instance: 'insurance-leads-orchestrator-0' };
const SECOND = { instance: 'insurance-leads-orchestrator-1' };
/** A service of another domain that exposes the same metrics. */
const FOREIGN = { job: 'campaigns', instance: 'campaigns-0' };

/** A few leads wait for five minutes, then so many for ten. */
const waiting = (target: { readonly job?: string; readonly instance: string }, level: number) =>
  gaugeSeries(leadsQueueDepth, target, [
    steady('5m', { level: 40 }),
    steady('10m', { level }),
    steady('5m', { level: 40 }),
  ]);

const depth: readonly RuleTest[] = [
  scenario(highQueueDepth, {
    name: 'fires once, for the one queue that all orchestrators show',
    // The one that asked a little earlier saw less.
    given: [waiting(FIRST, 980), waiting(SECOND, 1_001), waiting(FOREIGN, 8_000)],
    expect: [
      silent('4m30s'),
      pending('5m', {}),
      pending('9m30s', {}),
      firing('10m', {
        labels: {},
        annotations: {
          summary: 'Leads are processed more slowly than they come in',
          description: '1.001k leads wait to be processed, more than 1000 for 5 minutes.',
        },
      }),
      resolved('15m'),
    ],
  }),
  quietTest({
    alert: highQueueDepth,
    name: 'quiet at 1000, however many orchestrators show it',
    input: [waiting(FIRST, 1_000), waiting(SECOND, 1_000), waiting(FOREIGN, 8_000)],
    at: '14m30s',
  }),
];

/** Jobs that end like this: none for ten minutes, then so many a minute for fifteen, then none again. */
const ended = (
  labels: { readonly queue: string; readonly result: string },
  target: { readonly job?: string; readonly instance: string },
  perMinute: number,
) =>
  counterSeries(backgroundJobs, { ...labels, ...target }, [
    steady('10m', { perMinute: 0 }),
    steady('15m', { perMinute }),
    steady('10m', { perMinute: 0 }),
  ]);

const CRM = { queue: 'crm-sync', result: 'failed' };
const MAIL = { queue: 'notification', result: 'failed' };

const failures: readonly RuleTest[] = [
  scenario(highFailedJobsRate, {
    name: 'fires for the queue whose jobs fail',
    // 0.11/s in all from 10m on; within the window it is more than 0.1/s from 14m30s on.
    given: [
      ended(CRM, FIRST, 4.2),
      ended(CRM, SECOND, 2.4),
      ended(MAIL, FIRST, 5.4),
      ended({ ...MAIL, result: 'succeeded' }, FIRST, 600),
      ended({ ...MAIL, result: 'cancelled' }, SECOND, 60),
      ended(CRM, FOREIGN, 60),
    ],
    expect: [
      silent('14m'),
      pending('14m30s', { queue: 'crm-sync' }),
      pending('19m', { queue: 'crm-sync' }),
      firing('19m30s', {
        labels: { queue: 'crm-sync' },
        annotations: {
          summary: 'Background jobs fail',
          description: 'Jobs of the queue crm-sync fail at 0.11 per second, above 0.1/s for 5 minutes.',
        },
      }),
      resolved('26m'),
    ],
  }),
  quietTest({ alert: highFailedJobsRate, name: 'quiet at 0.1/s', input: [ended(CRM, FIRST, 6)], at: '24m' }),
  quietTest({
    alert: highFailedJobsRate,
    name: 'quiet when an orchestrator starts again',
    input: [
      counterSeries(backgroundJobs, { ...CRM, ...FIRST }, [
        steady('10m', { perMinute: 5 }),
        reset('10m', { perMinute: 5 }),
      ]),
    ],
    at: '14m',
  }),
];

export const leadTests: readonly RuleTest[] = [...depth, ...failures];
