import {
  hourlyUsers,
  recordedExecutionRatio,
  recordedPaymentFailureRatio,
  recordedRevenue,
  recordedVolume,
} from '@belvedere/alerts-trading';
import { ratio } from '@belvedere/core';
import { section, stat, worseBelow } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-trading';
import { sloSeries } from '@belvedere/slo';
import { DOMAIN } from './domain.ts';

/** Figures that lead to the dashboard that explains them. */
const figure = { width: 4, height: 4, sparkline: true } as const;

/** What it is all for, in six figures: trouble that shows here is trouble of customers. */
export const business = section('Business', [
  stat('Revenue, last hour', {
    description:
      'What was earned within the last hour, refunds not deducted. Business analytics compares it with last week.',
    query: recordedRevenue.series.sum(),
    dataLinks: [{ dashboard: dashboards.businessAnalytics }],
    ...figure,
  }),
  stat('Volume, last hour', {
    description: 'Value of what was bought and sold within the last hour.',
    query: recordedVolume.series.sum(),
    dataLinks: [{ dashboard: dashboards.businessOperations }],
    ...figure,
  }),
  stat('Payments that succeed, worst provider', {
    description:
      'Share of the payments that neither we nor the provider failed, of the provider where most fail. Below 95 % somebody is woken.',
    query: recordedPaymentFailureRatio.series.max().complement(),
    thresholds: worseBelow(ratio(0.99), ratio(0.95)),
    dataLinks: [{ dashboard: dashboards.payment }],
    decimals: 2,
    ...figure,
  }),
  stat('Orders executed, worst venue', {
    description:
      'Share of the attempts to execute an order that filled it, at least in part, of the venue where fewest do. The alert looks at all venues together and fires below 90 %.',
    query: recordedExecutionRatio.series.min(),
    thresholds: worseBelow(ratio(0.95), ratio(0.9)),
    dataLinks: [{ dashboard: dashboards.engine }],
    decimals: 1,
    ...figure,
  }),
  stat('Active users, last hour', {
    description: 'Different users that were active within the last hour.',
    query: hourlyUsers,
    dataLinks: [{ dashboard: dashboards.userManagement }],
    ...figure,
  }),
  stat('Objectives that hold', {
    description:
      'Share of the objectives whose errors of the last hour were within the budget. The table below says which do not.',
    query: sloSeries.met.where(DOMAIN).avg(),
    thresholds: worseBelow(ratio(1), ratio(0.9)),
    decimals: 0,
    ...figure,
  }),
]);
