import { recordedModelCallRate } from '@belvedere/alerts-insurance-leads';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { aiModelCalls, leadScoringDuration } from '@belvedere/metrics-insurance-leads';
import { model } from '../variables.ts';

/** How often the models are asked. */
export const calls = section('Calls', [
  timeseries('Calls by model and result', {
    description:
      'Calls per second that ended, by model and by how they ended. They follow the leads: many calls for few leads are retries.',
    queries: [recordedModelCallRate.series.where({ model }).legend('{{model}} {{status}}')],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Calls of a lead', {
    description:
      'Calls of the chosen models for each lead that is scored. A step is a change of the prompts or of the retries.',
    queries: [aiModelCalls.where({ model }).rate().sum().dividedBy(leadScoringDuration.rate()).legend('calls')],
    unit: 'short',
    min: 0,
  }),
]);
