import { counter, job } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { events, objective, objectiveReport, probes } from '../index.ts';

const api = job('api', { scrapeInterval: '15s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['status'], job: api });
const common = { service: 'api', description: 'A promise.' };
const reportOf = (made: ReturnType<typeof objective>) => objectiveReport(made, ({ tier }) => `Burn${tier.long}`);

describe('the report of an objective', () => {
  it('tells its tiers with their true times, and when each finds what', () => {
    const indicator = events({ errors: requests.where({ status: /5../ }), total: requests });
    const { errorBudget, tiers } = reportOf(objective('Errors', { indicator, objectiveRatio: 0.999, ...common }));
    expect(errorBudget).toEqual({ ratio: 0.001, perMillion: 1000, events: 'requests' });
    expect(
      tiers.map(({ alert, factor, exhaustionSeconds, minimumEvents, detectionSeconds }) => [
        alert,
        factor,
        exhaustionSeconds / 3600,
        minimumEvents,
        Object.values(detectionSeconds),
      ]),
    ).toEqual([
      ['Burn1h', 14.4, 50, 70, [52, 518, null]],
      ['Burn6h', 6, 120, 167, [130, 1296, 12960]],
      ['Burn1d', 3, 240, 334, [259, 2592, 25920]],
      ['Burn3d', 1, 720, 1000, [259, 2592, 25920]],
    ]);
  });

  it('tells a budget of time in seconds', () => {
    const { errorBudget, tiers } = reportOf(
      objective('Availability', { indicator: probes({ success: api.up }), objectiveRatio: 0.9995, ...common }),
    );
    expect(errorBudget).toEqual({ ratio: 0.0005, seconds: 1296, events: 'probes' });
    expect(tiers.map(({ minimumEvents }) => minimumEvents)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
