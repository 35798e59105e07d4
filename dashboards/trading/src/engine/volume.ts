import { recordedVolume } from '@belvedere/alerts-trading';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { dashboards, tradingLoss, tradingProfit, tradingUnrealizedProfit } from '@belvedere/metrics-trading';
import { symbol } from '../variables.ts';

const third = { width: 8 } as const;

/** What is traded, and what is earned and lost by it. */
export const volume = section('Volume and result', [
  timeseries('Volume by asset, last hour', {
    description:
      'Value of what was bought and sold within the hour before each point. The comparison with last week is in the business analytics.',
    queries: [recordedVolume.series.where({ symbol }).legend('{{symbol}}')],
    links: [dashboards.businessAnalytics],
    stack: 'normal',
    min: 0,
    ...third,
  }),
  timeseries('Profit and loss, last hour', {
    description:
      'Profit of the trades closed within the hour before each point, less the loss of the others. Below zero customers lost.',
    queries: [
      tradingProfit
        .where({ symbol })
        .increase('1h')
        .sum()
        .minus(tradingLoss.where({ symbol }).increase('1h').sum())
        .legend('profit less loss'),
    ],
    ...third,
  }),
  timeseries('Unrealised profit by asset', {
    description:
      'What would be earned if all open positions were closed at the price of now; negative is a loss. One asset far off is worth a look at its price.',
    queries: [
      tradingUnrealizedProfit
        .where({ symbol })
        .max({ by: ['symbol'] })
        .legend('{{symbol}}'),
    ],
    ...third,
  }),
]);
