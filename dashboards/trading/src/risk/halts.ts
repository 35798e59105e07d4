import { section, stateTimeline, timeseries, type ValueMapping } from '@belvedere/dashboard-kit';
import { tradingHalted, tradingHalts } from '@belvedere/metrics-trading';
import { symbol } from '../variables.ts';

/** A halt is made on purpose: it is told, and is no failure. */
const HALTED: readonly ValueMapping[] = [
  { value: 0, text: 'Trading', colour: 'green' },
  { value: 1, text: 'Halted', colour: 'orange' },
];

/** What must not be traded for the moment. */
export const halts = section('Halts', [
  stateTimeline('Trading by asset', {
    description:
      'Whether trading of an asset is halted, and since when. Orders for it are rejected with the reason `halt`.',
    query: tradingHalted
      .where({ symbol })
      .max({ by: ['symbol'] })
      .legend('{{symbol}}'),
    mappings: HALTED,
    legend: 'hidden',
    width: 16,
  }),
  timeseries('Halts by reason, last hour', {
    description:
      'Halts begun within the hour before each point. `stale_prices` begins with the market data, `operator` with one of us.',
    queries: [
      tradingHalts
        .increase('1h')
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    style: 'bars',
    min: 0,
    width: 8,
  }),
]);
