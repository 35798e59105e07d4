import { defaultThresholds } from '@belvedere/alerts-trading';
import { section, table, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import { assetPrice, assetPriceTime } from '@belvedere/metrics-trading';
import { time } from '@belvedere/promql';
import { symbol } from '../variables.ts';

const bySymbol = { by: ['symbol'] } as const;

const price = assetPrice.where({ symbol }).max(bySymbol);

/** What the markets say. */
export const prices = section('Prices', [
  timeseries('Price by asset', {
    description:
      'The last price of one unit of each asset, as customers see it. The scale is logarithmic, since assets differ by powers of ten.',
    queries: [price.legend('{{symbol}}')],
    scale: 'log',
  }),
  table('Prices and their age', {
    description: 'The last price of each asset, and how long ago it came in. Red is older than a feed may be silent.',
    queries: [price.legend('Price'), time().minus(assetPriceTime.where({ symbol }).max(bySymbol)).legend('Age')],
    labels: { symbol: 'Asset' },
    columns: { Age: { thresholds: worseAbove(defaultThresholds.feedAge), cell: 'text' } },
    sort: { by: 'Age', descending: true },
  }),
]);
