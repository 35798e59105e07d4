import { probeDuration as meanDuration, probeFailed, probeSlow } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { section, stateTimeline, table, timeseries, UP_OR_DOWN, worseBelow } from '@belvedere/dashboard-kit';
import { probeDuration, probeSuccess } from '@belvedere/metrics-platform';
import { probeTarget } from '../variables.ts';

const own = { instance: probeTarget };

/** Whether and how fast the targets answer. */
export const answers = section('Answers', [
  stateTimeline('Targets', {
    description: 'When each target answered its probe as expected. All at once: the exporter, or its way out.',
    query: probeSuccess.where(own).legend('{{instance}}'),
    alert: probeFailed,
    mappings: UP_OR_DOWN,
  }),
  timeseries('Time of the probes', {
    description: 'How long each target takes to answer, averaged over 10 minutes: a single slow answer is none.',
    queries: [meanDuration.and(probeSuccess.where(own)).legend('{{instance}}')],
    alert: probeSlow,
    min: 0,
    width: 12,
  }),
  table('Targets now', {
    description: 'The share of the probes of the last hour that succeeded, and how long the last one took.',
    queries: [probeSuccess.where(own).over('1h').avg().legend('Answered'), probeDuration.where(own).legend('Time')],
    labels: { instance: 'Target' },
    hide: ['job'],
    columns: {
      Answered: { decimals: 1, cell: 'gauge', min: 0, max: 1, thresholds: worseBelow(ratio(0.99), ratio(0.95)) },
    },
    sort: { by: 'Answered' },
    width: 12,
  }),
]);
