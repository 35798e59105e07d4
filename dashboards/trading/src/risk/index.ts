import { riskDown } from '@belvedere/alerts-trading';
import { stat } from '@belvedere/dashboard-kit';
import { dashboards, risk as service } from '@belvedere/metrics-trading';
import { tradingServiceDashboard } from '../service/template.ts';
import { symbol } from '../variables.ts';
import { checks } from './checks.ts';
import { exposure, exposureSection, NEAR_THE_LIMIT } from './exposure.ts';
import { halts } from './halts.ts';

export const risk = tradingServiceDashboard(dashboards.risk, {
  service,
  description: 'Whether orders are checked, how near the limits are, and what is halted.',
  figure: stat('Closest to its limit', {
    description:
      'Exposure of the asset that is closest to its limit, as a share of it. At 100 % its orders are rejected.',
    query: exposure.max().legend('Exposure'),
    thresholds: NEAR_THE_LIMIT,
    decimals: 0,
    sparkline: true,
    width: 4,
  }),
  down: riskDown,
  variables: [symbol],
  neighbours: [dashboards.orderProcessing, dashboards.engine, dashboards.marketData],
  own: [exposureSection, halts, checks],
});
