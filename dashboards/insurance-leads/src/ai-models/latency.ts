import { highAiModelLatency, recordedModelP50, recordedModelP95 } from '@belvedere/alerts-insurance-leads';
import { heatmap, section, timeseries } from '@belvedere/dashboard-kit';
import { aiModelLatency } from '@belvedere/metrics-insurance-leads';
import { model } from '../variables.ts';

const own = { model };
const third = { width: 8, min: 0 } as const;

/** How long the models take. */
export const latency = section('Latency', [
  timeseries('p95 by model', {
    description:
      'The time that 95 % of the calls of a model stay below. All models slow at once are the provider, one alone is its load.',
    queries: [recordedModelP95.series.where(own).legend('{{model}}')],
    alert: highAiModelLatency,
    ...third,
  }),
  timeseries('p50 by model', {
    description:
      'The time that half of the calls of a model stay below. If it rises with p95, prompts or answers became longer.',
    queries: [recordedModelP50.series.where(own).legend('{{model}}')],
    ...third,
  }),
  heatmap('Distribution of latencies', {
    description: 'How many calls of the chosen models took how long.',
    of: aiModelLatency.where(own),
    scale: 'log',
    width: 8,
  }),
]);
