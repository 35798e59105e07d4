import { defaultThresholds, feedAge, marketDataDown, marketDataLatencyHigh } from '@belvedere/alerts-trading';
import { stat, worseAbove } from '@belvedere/dashboard-kit';
import { dashboards, marketData as service } from '@belvedere/metrics-trading';
import { tradingServiceDashboard } from '../service/template.ts';
import { feed, symbol } from '../variables.ts';
import { feedHealth } from './feed-health.ts';
import { feedLatencySection } from './feed-latency.ts';
import { prices } from './prices.ts';
import { readers } from './readers.ts';

export const marketData = tradingServiceDashboard(dashboards.marketData, {
  service,
  description: 'Whether the feeds of the markets flow, how late their prices are, who reads them, and what they say.',
  figure: stat('Oldest feed', {
    description:
      'Time since the last message of the feed that has been silent for longest. Old prices are wrong prices.',
    query: feedAge.max().legend('Age'),
    thresholds: worseAbove(defaultThresholds.feedAge),
    sparkline: true,
    width: 4,
  }),
  down: marketDataDown,
  latency: { p95: defaultThresholds.marketDataP95, alerts: marketDataLatencyHigh },
  variables: [feed, symbol],
  neighbours: [dashboards.engine, dashboards.signals, dashboards.aws],
  own: [feedHealth, feedLatencySection, readers, prices],
});
