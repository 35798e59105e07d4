import { section, table, timeseries } from '@belvedere/dashboard-kit';
import { assetBalance, assetPrice, cashBalance } from '@belvedere/metrics-trading';
import { symbol } from '../variables.ts';

const bySymbol = { by: ['symbol'] } as const;

const price = assetPrice.where({ symbol }).max(bySymbol);
const balance = (state: 'available' | 'reserved') => assetBalance.where({ symbol, state }).max(bySymbol);

/** What assets cost, and what customers have of them and in money. */
export const prices = section('Prices and balances', [
  timeseries('Prices', {
    description: 'The last price of each chosen asset. A line that stands still is a feed that does: see Market data.',
    queries: [price.legend('{{symbol}}')],
    scale: 'log',
    width: 12,
    height: 9,
  }),
  table('Assets', {
    description:
      'The last price of each asset, its change within 24 hours, and how much of it customers have: free to use, and reserved for open orders.',
    queries: [
      price.legend('Price'),
      price.minus(price.offset('1d')).dividedBy(price.offset('1d')).legend('Change, 24 h'),
      balance('available').legend('Available'),
      balance('reserved').legend('Reserved'),
    ],
    labels: { symbol: 'Asset' },
    columns: { 'Change, 24 h': { decimals: 2 }, Available: { decimals: 1 }, Reserved: { decimals: 1 } },
    sort: { by: 'Price', descending: true },
    width: 12,
    height: 9,
  }),
  timeseries('Money of customers', {
    description:
      'Money that customers have: free to use, and reserved for open orders. A jump without deposits or trades is to be explained.',
    queries: [cashBalance.max({ by: ['state'] }).legend('{{state}}')],
    stack: 'normal',
    min: 0,
    width: 24,
    height: 7,
  }),
]);
