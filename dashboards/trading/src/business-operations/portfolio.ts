import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { portfolioCost, portfolioDrawdown, portfolioReturn, portfolioValue } from '@belvedere/metrics-trading';
import { symbol } from '../variables.ts';

const bySymbol = { by: ['symbol'] } as const;

/** What customers hold, and how it does. Each instance states the whole. */
export const holdings = section('Portfolio', [
  timeseries('Value of the holdings', {
    description: 'Value of what customers hold of the chosen assets, at the last prices.',
    queries: [portfolioValue.where({ symbol }).max(bySymbol).legend('{{symbol}}')],
    stack: 'normal',
    min: 0,
    width: 9,
  }),
  timeseries('Gain of the holdings', {
    description: 'Value of what customers hold of each asset less what they paid for it. Below zero they lose.',
    queries: [
      portfolioValue
        .where({ symbol })
        .max(bySymbol)
        .minus(portfolioCost.where({ symbol }).max(bySymbol))
        .legend('{{symbol}}'),
    ],
    width: 9,
  }),
  stat('Return', {
    description:
      'Change of the value of all portfolios within a day, a week and a month, deposits and withdrawals left out.',
    query: portfolioReturn.max({ by: ['period'] }).legend('{{period}}'),
    decimals: 2,
    width: 3,
    height: 8,
  }),
  stat('Drawdown', {
    description: 'How far the value of all portfolios lies below its highest of the last month.',
    query: portfolioDrawdown.max(),
    decimals: 2,
    sparkline: true,
    width: 3,
    height: 8,
  }),
]);
