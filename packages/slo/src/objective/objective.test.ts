import { milliseconds, seconds } from '@belvedere/core';
import { counter, gauge, histogram, job } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { events, latency, objective, objectiveGroups, probes, timeSlices, type ObjectiveOptions } from '../index.ts';

const api = job('api', { scrapeInterval: '30s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['path', 'status'], job: api });
const duration = histogram('duration_seconds', { help: 'Time.', job: api, buckets: [0.1, 0.5, 1] });
const lag = gauge('lag_seconds', { help: 'Lag.', job: api });

const ofEvents = events({ errors: requests.where({ status: /5../ }), total: requests });
const make = (options: Partial<ObjectiveOptions>, name = 'Errors') =>
  objective(name, {
    indicator: ofEvents,
    objectiveRatio: 0.999,
    service: 'api',
    description: 'A promise.',
    ...options,
  });

/** The share of the sentence's advice. */
const advised = (define: () => unknown): number => {
  try {
    define();
  } catch (error) {
    const [, share] = /(?:of|at most) ([\d.]+) %(?: or more reaches it|$)/.exec((error as Error).message) ?? [];
    return Number(share) / 100;
  }
  throw new TypeError('it was not refused');
};

it('shares its key with no other one of its domain', () => {
  expect(() => objectiveGroups('shop', [make({}, 'ABErrors'), make({}, 'Aberrors')])).toThrow(
    'the objectives ABErrors and Aberrors of shop both have the label slo="aberrors": rename one of them',
  );
});

describe('an objective', () => {
  it.each(['fast', 'slow', 'day'] as const)(
    'is taken as the sentence advises that refused it, by the tier %s',
    (tier) => {
      const reach = (objectiveRatio: number) => make({ objectiveRatio, tiers: [tier] });
      expect(() => reach(advised(() => reach(0.5)))).not.toThrow();
      const minutes = (objectiveRatio: number) =>
        make({ indicator: timeSlices(lag.max().below(seconds(10))), objectiveRatio, tiers: [tier] });
      expect(() => minutes(advised(() => minutes(0.99999)))).not.toThrow();
    },
  );

  it('has a budget without the noise of floats', () => {
    const ratios = [0.9, 0.95, 0.99, 0.995, 0.998, 0.999, 0.9995, 0.9999, 0.99999, 0.999999, 0.9999999];
    const budgets = ratios.map((objectiveRatio) => make({ objectiveRatio, tiers: ['threeDays'] }).errorBudget);
    expect(budgets).toEqual([0.1, 0.05, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0001, 1e-5, 1e-6, 1e-7]);
  });

  it('wakes somebody for the fast tier, unless it says otherwise', () => {
    const severities = (options: Partial<ObjectiveOptions>) => make(options).burns.map(({ severity }) => severity);
    expect(severities({})).toEqual(['critical', 'warning', 'ticket', 'ticket']);
    expect(severities({ severities: { slow: 'critical', threeDays: 'info' } })).toEqual([
      'critical',
      'critical',
      'ticket',
      'info',
    ]);
  });

  it('asks for a minimum of events, a stated one or none; of probes and minutes the clock makes enough', () => {
    const least = (options: Partial<ObjectiveOptions>) => make(options).burns.map(({ minimumEvents }) => minimumEvents);
    expect(least({})).toEqual([70, 167, 334, 1000]);
    expect(least({ minimumEvents: 20 })).toEqual([20, 20, 20, 20]);
    expect(least({ minimumEvents: 'none' })).toEqual([undefined, undefined, undefined, undefined]);
    expect(least({ indicator: probes({ success: api.up }), objectiveRatio: 0.995 })).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    [
      () => make({}, 'payment errors'),
      "'payment errors' is no name of an objective: write it like 'PaymentErrors', its alerts begin with it and its runbook is called by it",
    ],
    [
      () => make({ objectiveRatio: 99.9 }),
      'objective Errors: its ratio is 99.9, and lies between 0 and 1: 99.9 % is 0.999; what may never fail has no budget, and is an alert',
    ],
    [
      () => make({ minimumEvents: 0 }),
      "objective Errors: its minimumEvents is 0, and must be a whole number from 1 on, 'computed' or 'none'",
    ],
    [
      () => make({ objectiveRatio: 0.9 }),
      'objective Errors: its tier of 1h burns 14.4 times as fast as it may, which is an error ratio of 144 %: it can never fire. ' +
        'An objective of 93.06 % or more reaches it; make time slices of this one, or leave the tier out with tiers: […]',
    ],
    [
      () => make({ objectiveRatio: 0.83, tiers: ['slow'] }),
      'objective Errors: its tier of 6h burns 6 times as fast as it may, which is an error ratio of 102 %: it can never fire. ' +
        'An objective of 83.34 % or more reaches it; make time slices of this one, or leave the tier out with tiers: […]',
    ],
    [
      () => make({ indicator: timeSlices(lag.max().below(seconds(10))), objectiveRatio: 0.999 }),
      'objective Errors: its tier of 1h burns 14.4 times as fast as it may, which is 1.44 % of the 60 slices of 1h: a single bad one would fire. ' +
        'Measure more often than every 60 s, or promise at most 99.88 %',
    ],
    [
      () => latency({ duration, below: milliseconds(250) }),
      'duration_seconds has no bucket of bound 0.25: its bounds are 0.1, 0.5, 1',
    ],
    [
      () => events({ errors: requests.where({ status: /5../ }), total: requests.where({ path: '/pay' }) }),
      'the errors, or what went well, of requests_total are not among the total, which is asked for path="/pay": narrow the total first, and both parts of it',
    ],
  ])('is refused with a sentence: %#', (define, sentence) => {
    expect(define).toThrow(sentence);
  });
});
