import { portfolioDown } from '@belvedere/alerts-trading';
import { stat } from '@belvedere/dashboard-kit';
import { dashboards, portfolio as service, portfolioValue } from '@belvedere/metrics-trading';
import { tradingServiceDashboard } from '../service/template.ts';
import { symbol } from '../variables.ts';
import { holdings } from './holdings.ts';
import { valuation } from './valuation.ts';

export const portfolio = tradingServiceDashboard(dashboards.portfolio, {
  service,
  description: 'What customers hold, what it is worth, and whether that is known to the minute.',
  figure: stat('Value of portfolios', {
    description:
      'What all that customers hold is worth at the last prices. A jump without one of the prices is an error of the valuation.',
    query: portfolioValue
      .max({ by: ['symbol'] })
      .sum()
      .legend('Value'),
    sparkline: true,
    decimals: 1,
    width: 4,
  }),
  down: portfolioDown,
  variables: [symbol],
  neighbours: [dashboards.engine, dashboards.marketData, dashboards.businessOperations],
  own: [holdings, valuation],
});
