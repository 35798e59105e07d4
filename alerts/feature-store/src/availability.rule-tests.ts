import { inferenceRequests } from '@belvedere/metrics-feature-store';
import { counterSeries, firing, pending, resolved, scenario, silent, steady, type RuleTest } from '@belvedere/rule-kit';
import { inferenceApiLowAvailability } from './availability.ts';

/** Answers a minute in three parts of a test, the first and the last alike: half of them at each of two instances. */
const answers = (status: string, outside: number, within: number) =>
  ['inference-api-0', 'inference-api-1'].map((instance) =>
    counterSeries(inferenceRequests, { endpoint: 'fraud', status, instance }, [
      steady('1h', { perMinute: outside / 2 }),
      steady('30m', { perMinute: within / 2 }),
      steady('1h', { perMinute: outside / 2 }),
    ]),
  );

/** A service of another domain: as many fail there as succeed. */
const elsewhere = ['200', '503'].map((status) =>
  counterSeries(inferenceRequests, { endpoint: 'fraud', status, job: 'gateway', instance: 'gateway-0' }, [
    steady('2h30m', { perMinute: 10_000 }),
  ]),
);

const lowAt = (share: string) => ({
  labels: {},
  annotations: {
    summary: 'The inference API was available too little within an hour',
    description: `${share} of the requests of the last hour succeeded, less than 99.5 %.`,
  },
});

export const availabilityTests: readonly RuleTest[] = [
  scenario(inferenceApiLowAvailability, {
    name: 'fires while requests fail, and ends when the hour forgets them',
    // For half an hour there are half as many requests, of which 4 % fail.
    given: [...answers('200', 6_000, 2_880), ...answers('503', 0, 120), ...elsewhere],
    expect: [silent('1h13m'), pending('1h15m', {}), firing('1h15m30s', lowAt('99.4%')), resolved('2h19m')],
  }),
  scenario(inferenceApiLowAvailability, {
    name: 'quiet at 99.5 %',
    given: [...answers('200', 5_970, 5_970), ...answers('503', 30, 30), ...elsewhere],
    expect: [silent('20m')],
  }),
  scenario(inferenceApiLowAvailability, {
    name: 'quiet where nothing ever failed',
    given: [...answers('200', 6_000, 6_000), ...elsewhere],
    expect: [silent('20m')],
  }),
  scenario(inferenceApiLowAvailability, {
    name: 'fires from a little more than six requests a minute on',
    given: [...answers('503', 6.3, 6.3), ...elsewhere],
    expect: [firing('1h5m', lowAt('0%'))],
  }),
  scenario(inferenceApiLowAvailability, {
    name: 'quiet at six requests a minute',
    given: [...answers('503', 6, 6), ...elsewhere],
    expect: [silent('1h5m')],
  }),
];
