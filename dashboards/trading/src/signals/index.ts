import { signalsDown } from '@belvedere/alerts-trading';
import { stat } from '@belvedere/dashboard-kit';
import { dashboards, signals as service, signalsGenerated } from '@belvedere/metrics-trading';
import { tradingServiceDashboard } from '../service/template.ts';
import { strategy } from '../variables.ts';
import { generation } from './generation.ts';
import { quality } from './quality.ts';

export const signals = tradingServiceDashboard(dashboards.signals, {
  service,
  description:
    'How many signals the strategies generate, how sure and how right they are, and whether anybody follows them.',
  figure: stat('Signals, last hour', {
    description:
      'Signals of all strategies within the last hour. None while prices stand still: see the feeds of market data.',
    query: signalsGenerated.increase('1h').sum().legend('Signals'),
    links: [dashboards.marketData],
    sparkline: true,
    decimals: 0,
    width: 4,
  }),
  down: signalsDown,
  variables: [strategy],
  neighbours: [dashboards.marketData, dashboards.engine, dashboards.businessAnalytics],
  own: [quality, generation],
});
