import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import {
  portfolioCost,
  portfolioDrawdown,
  portfolioPositions,
  portfolioReturn,
  portfolioValue,
} from '@belvedere/metrics-trading';
import { symbol } from '../variables.ts';

const bySymbol = { by: ['symbol'] } as const;

const value = portfolioValue.where({ symbol }).max(bySymbol);
const cost = portfolioCost.where({ symbol }).max(bySymbol);

/** What all customers together hold. Each instance states the whole. */
export const holdings = section('Holdings', [
  timeseries('Value by asset', {
    description:
      'What customers hold of each asset, at its last price. It moves with the prices, and by steps with deposits.',
    queries: [value.legend('{{symbol}}')],
    stack: 'normal',
    min: 0,
    width: 8,
  }),
  timeseries('Cost by asset', {
    description:
      'What customers paid for what they hold of an asset. It moves with purchases and sales only, never with a price.',
    queries: [cost.legend('{{symbol}}')],
    stack: 'normal',
    min: 0,
    width: 8,
  }),
  timeseries('Gain by asset', {
    description:
      'What the holdings are worth, less what was paid for them. Below zero customers would lose if they sold now.',
    queries: [value.minus(cost).legend('{{symbol}}')],
    width: 8,
  }),
  timeseries('Return by period', {
    description:
      'Change of the value of all portfolios within a day, a week and a month, deposits and withdrawals left out.',
    queries: [portfolioReturn.max({ by: ['period'] }).legend('{{period}}')],
    width: 10,
  }),
  timeseries('Open positions by direction', {
    description: 'Positions that are open. Many that are short bet on prices to fall.',
    queries: [
      portfolioPositions
        .where({ symbol })
        .max({ by: ['symbol', 'direction'] })
        .sum({ by: ['direction'] })
        .legend('{{direction}}'),
    ],
    stack: 'normal',
    min: 0,
    width: 10,
  }),
  stat('Drawdown', {
    description: 'How far the value of all portfolios lies below its highest of the last month.',
    query: portfolioDrawdown.max().legend('Below the highest'),
    sparkline: true,
    decimals: 1,
    width: 4,
    height: 8,
  }),
]);
