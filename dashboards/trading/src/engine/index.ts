import { defaultThresholds, engineDown, engineLatencyHigh } from '@belvedere/alerts-trading';
import { stat, worseBelow } from '@belvedere/dashboard-kit';
import { dashboards, trading } from '@belvedere/metrics-trading';
import { tradingServiceDashboard } from '../service/template.ts';
import { symbol, venue } from '../variables.ts';
import { execution, executionRate } from './execution.ts';
import { volume } from './volume.ts';

export const engine = tradingServiceDashboard(dashboards.engine, {
  service: trading,
  description: 'Whether orders are executed, where and how fast, what is traded, and what comes of it.',
  figure: stat('Execution rate', {
    description:
      'Share of the attempts to execute an order that fill it, at least in part. Below its bound orders move from venue to venue in vain.',
    query: executionRate.legend('Executed'),
    thresholds: worseBelow(defaultThresholds.executionRate),
    decimals: 1,
    sparkline: true,
    width: 4,
  }),
  down: engineDown,
  latency: { p95: defaultThresholds.tradingP95, alerts: engineLatencyHigh },
  variables: [venue, symbol],
  neighbours: [dashboards.orderProcessing, dashboards.marketData, dashboards.aws],
  own: [execution, volume],
});
