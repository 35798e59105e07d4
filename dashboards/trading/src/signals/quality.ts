import { recordedSignalAccuracy, signalAccuracyLow } from '@belvedere/alerts-trading';
import { ratio } from '@belvedere/core';
import { heatmap, section, timeseries } from '@belvedere/dashboard-kit';
import { signalConfidence, signalsFollowed } from '@belvedere/metrics-trading';
import { strategy } from '../variables.ts';

const byStrategy = { by: ['strategy'] } as const;
const quarter = { width: 6, min: 0 } as const;

/** Whether the signals are worth following. */
export const quality = section('Quality', [
  timeseries('Accuracy, last hour', {
    description:
      'Share of the signals evaluated within the hour before each point that were right. At half, a coin is as good.',
    queries: [recordedSignalAccuracy.series.where({ strategy }).legend('{{strategy}}')],
    alert: signalAccuracyLow,
    max: ratio(1),
    ...quarter,
  }),
  timeseries('Confidence by strategy', {
    description:
      'Mean of how sure a strategy was of its signals. Sure and wrong at once: its model no longer fits the market.',
    queries: [signalConfidence.where({ strategy }).average(byStrategy).legend('{{strategy}}')],
    max: ratio(1),
    ...quarter,
  }),
  heatmap('Distribution of confidence', {
    description: 'How many signals had which confidence. From 0.8 on a signal is worth following.',
    of: signalConfidence.where({ strategy }),
    width: 6,
  }),
  timeseries('Signals followed, last hour', {
    description:
      'Signals within the hour before each point that an order was placed for. Customers leave a strategy that they no longer trust.',
    queries: [signalsFollowed.where({ strategy }).increase('1h').sum(byStrategy).legend('{{strategy}}')],
    stack: 'normal',
    ...quarter,
  }),
]);
