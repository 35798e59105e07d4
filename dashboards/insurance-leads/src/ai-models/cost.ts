import { highAiApiCost, recordedDailyCost, recordedHourlyCost } from '@belvedere/alerts-insurance-leads';
import { barChart, section, stat, timeseries } from '@belvedere/dashboard-kit';
import { model } from '../variables.ts';
import { costOfACall } from './indicators.ts';

const own = { model };

/** What the models cost, in US dollars. */
export const cost = section('Cost', [
  timeseries('Cost per hour by model', {
    description:
      'What the calls of a model cost within the hour before each moment. The budget is for all models together: the line.',
    queries: [recordedHourlyCost.series.where(own).legend('{{model}}')],
    alert: highAiApiCost,
    stack: 'normal',
    min: 0,
  }),
  barChart('Cost per day by model', {
    description: 'What the calls of a model cost within the last 24 hours.',
    query: recordedDailyCost.series.where(own).legend('Cost'),
    by: 'model',
    min: 0,
  }),
  timeseries('Cost of a call by model', {
    description:
      'What a call that succeeded cost on the mean of the hour before each moment. A step is a change of prompts or prices.',
    queries: [costOfACall.legend('{{model}}')],
    min: 0,
    width: 18,
  }),
  stat('A month at this pace', {
    description: 'What 30 days like the last one cost, all models together.',
    query: recordedDailyCost.series.sum().times(30).legend('Cost'),
    decimals: 0,
    width: 6,
    height: 8,
  }),
]);
