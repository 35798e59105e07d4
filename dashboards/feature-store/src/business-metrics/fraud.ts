import { percent } from '@belvedere/core';
import { gauge, section, timeseries } from '@belvedere/dashboard-kit';
import { fraudDetections } from '@belvedere/metrics-feature-store';

type Outcome = 'detected' | 'missed' | 'false_alarm';

const lastDay = (outcome: Outcome) => fraudDetections.where({ outcome }).increase('1d').sum();

/** Share of the fraud of the last day that was found. A day smooths what becomes known late. */
export const detectionRate = lastDay('detected').dividedBy(lastDay('detected').plus(lastDay('missed')).above(0));

/** Share of what was called fraud within the last day that was none. */
export const falseAlarms = lastDay('false_alarm').dividedBy(lastDay('false_alarm').plus(lastDay('detected')).above(0));

/** What the fraud model finds, and what it costs to find it. */
export const fraud = section('Fraud', [
  gauge('Detection rate, last day', {
    description: 'Share of the fraud of the last 24 hours that was found. The rest is what customers and we lose.',
    query: detectionRate,
    decimals: 1,
    width: 6,
    height: 8,
  }),
  timeseries('Detection rate, trend', {
    description:
      'Share of the fraud of the 24 hours before each point that was found, now and a week before. A slow fall is fraud that has learnt: time to train.',
    queries: [detectionRate.legend('this week'), detectionRate.offset('1w').legend('last week')],
    max: percent(100),
    width: 10,
  }),
  timeseries('False alarms, trend', {
    description:
      'Share of what was called fraud in the 24 hours before each point that was none, now and a week before. It rises with the detection rate where only the bound of the score moved.',
    queries: [falseAlarms.legend('this week'), falseAlarms.offset('1w').legend('last week')],
    min: 0,
    width: 8,
  }),
  timeseries('Outcomes, last day', {
    description: 'Transactions of the 24 hours before each point whose decision was found right or wrong, by outcome.',
    queries: [
      fraudDetections
        .increase('1d')
        .sum({ by: ['outcome'] })
        .legend('{{outcome}}'),
    ],
    scale: 'log',
    width: 24,
    height: 7,
  }),
]);
