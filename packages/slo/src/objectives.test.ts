import { count, seconds } from '@belvedere/core';
import { counter, gauge, histogram, job } from '@belvedere/promql';
import { gaugeSeries, steady } from '@belvedere/rule-kit';
import { describeRules } from '@belvedere/rule-kit/testing';
import { describe } from '@jest/globals';
import { events, latency, objective, objectiveGroups, objectiveTests, probes, timeSlices } from './index.ts';

const api = job('api', { scrapeInterval: '15s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['path', 'status'], job: api });
const payRequests = requests.where({ path: '/pay' });
const attempts = counter('attempts_total', { help: 'Attempts.', labels: ['outcome'], job: api });
const failures = counter('failures_total', { help: 'Failures.', labels: ['reason'], job: api });
const duration = histogram('duration_seconds', {
  help: 'Time.',
  labels: ['path'],
  job: api,
  buckets: [0.25, 0.5, 1, 2],
});
const probe = gauge('probe_success', { help: 'Success.', unit: 'ratio', job: api });
const lag = gauge('lag', { help: 'Lag.', labels: ['topic'], job: api });

const common = { service: 'payment', description: 'A promise.' };

/** One of each kind. */
const objectives = [
  objective('PaymentErrors', {
    indicator: events({ errors: payRequests.where({ status: /5../ }), total: payRequests }),
    objectiveRatio: 0.999,
    ...common,
  }),
  objective('PaymentAttempts', {
    indicator: events({ good: attempts.where({ outcome: 'success' }), total: attempts, noun: 'attempts' }),
    objectiveRatio: 0.99,
    period: 'month',
    ...common,
  }),
  objective('PaymentFailures', {
    indicator: events({ errors: failures, total: attempts, noun: 'attempts' }),
    objectiveRatio: 0.98,
    period: '28d',
    minimumEvents: 'none',
    ...common,
  }),
  objective('PaymentLatency', {
    indicator: latency({ duration, below: seconds(1) }),
    objectiveRatio: 0.95,
    ...common,
  }),
  objective('PaymentAvailability', {
    indicator: probes({ success: probe.where({ instance: /.*payment[.:/].*/ }) }),
    objectiveRatio: 0.9995,
    ...common,
  }),
  objective('QueueLag', {
    indicator: timeSlices(lag.max().below(count(1000))),
    objectiveRatio: 0.99,
    period: 'quarter',
    tiers: ['slow', 'day', 'threeDays'],
    ...common,
  }),
];

describe('the rules of objectives', () => {
  describeRules(
    objectiveGroups('shop', objectives),
    objectiveTests('shop', objectives, {
      QueueLag: (slices) => [
        gaugeSeries(
          lag,
          { topic: 'orders' },
          slices.map(({ lasts, good }) => steady(lasts, { level: good ? 999 : 1000 })),
        ),
      ],
    }),
  );
});
