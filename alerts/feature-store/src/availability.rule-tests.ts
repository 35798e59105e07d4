import { inferenceRequests } from '@belvedere/metrics-feature-store';
import { counterSeries, during, quietTest, ruleTest, type RuleTest } from '@belvedere/rule-kit';
import { inferenceApiLowAvailability } from './availability.ts';

/** Half of the requests at each of two instances, and many at a service of another domain that never fails. */
const requests = (perMinute: number) => [
  ...['inference-api-0', 'inference-api-1'].map((instance) =>
    counterSeries(inferenceRequests, { endpoint: 'fraud', status: '200', instance }, [
      during('2h', { perMinute: perMinute / 2 }),
    ]),
  ),
  counterSeries(inferenceRequests, { endpoint: 'fraud', status: '200', job: 'gateway', instance: 'gateway-0' }, [
    during('2h', { perMinute: 10_000 }),
  ]),
];

/** Failures begin after a quiet hour. */
const hourOfFailures = (perMinute: number) =>
  counterSeries(inferenceRequests, { endpoint: 'fraud', status: '503' }, [
    during('1h', { perMinute: 0 }),
    during('1h', { perMinute }),
  ]);

export const availabilityTests: readonly RuleTest[] = [
  ruleTest({
    alert: inferenceApiLowAvailability,
    // 1 % fail from 1h on; within the hour it is more than 0.5 % from 1h30m on.
    input: [...requests(6_000), hourOfFailures(60)],
    silentAt: '1h31m30s',
    firingAt: '1h32m',
    fires: [
      {
        labels: {},
        annotations: {
          summary: 'The inference API was available too little within an hour',
          description: '99.47% of the requests of the last hour succeeded, less than 99.5 %.',
        },
      },
    ],
  }),
  quietTest({
    alert: inferenceApiLowAvailability,
    name: 'quiet at 99.6 %',
    input: [...requests(6_000), hourOfFailures(24)],
    at: '2h',
  }),
  quietTest({
    alert: inferenceApiLowAvailability,
    name: 'quiet where almost nothing is asked',
    input: [...requests(4), hourOfFailures(1)],
    at: '2h',
  }),
];
