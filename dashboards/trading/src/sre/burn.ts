import { objectives } from '@belvedere/alerts-trading';
import { ratio } from '@belvedere/core';
import { section, timeseries, type Panel, type Thresholds } from '@belvedere/dashboard-kit';
import { burnFactor, periodOf, sloSeries, TIERS } from '@belvedere/slo';
import { DOMAIN } from './domain.ts';

const PERIOD = periodOf('30d');
const [fast, slow, day, threeDays] = TIERS.map((tier) => burnFactor(tier, PERIOD));

/** At 1 the budget lasts exactly for its period; the others are where a ticket, a warning and a page are due. */
const BURN: Thresholds<'ratio'> = {
  base: 'green',
  steps: [
    { from: ratio(threeDays!), colour: 'yellow' },
    { from: ratio(slow!), colour: 'orange' },
    { from: ratio(fast!), colour: 'red' },
  ],
};

const burn = (title: string, ofKind: RegExp, meant: string): Panel => {
  const shown = objectives.filter(({ name }) => ofKind.test(name));
  return timeseries(title, {
    description: `How many times as fast as it may the budget of each objective of ${meant} burns, over 5 minutes. At 1 it lasts for its 30 days. A ticket is due above ${threeDays} over 3 days or ${day} over a day, a warning above ${slow} over 6 hours, a page above ${fast} over an hour.`,
    queries: [sloSeries.currentBurnRate.where({ ...DOMAIN, slo: shown.map(({ key }) => key) }).legend('{{slo}}')],
    objective: shown,
    thresholds: BURN,
    unit: 'short',
    min: 0,
    width: 8,
  });
};

/** How fast the budgets are spent, by what is promised. */
export const burnRates = section('Burn rates', [
  burn('Burn of availability', /Availability$/, 'availability: probes that fail'),
  burn('Burn of errors', /Errors$/, 'errors: requests that end in a 5xx'),
  burn('Burn of latency', /Latency(P\d+)?$/, 'latency: requests that take longer than they may'),
]);
