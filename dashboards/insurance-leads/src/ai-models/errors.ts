import { aiModelErrorRate, aiModelErrorsHigh } from '@belvedere/alerts-insurance-leads';
import { section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { aiModelErrors, backend, dependencyUp } from '@belvedere/metrics-insurance-leads';
import { model } from '../variables.ts';
import { failedShare } from './indicators.ts';

const quarter = { width: 6, min: 0 } as const;

/** What the models do not answer. */
export const errors = section('Errors', [
  timeseries('Errors by model', {
    description: 'Calls per second that fail or run out of time. Each is tried again, and the lead waits.',
    queries: [aiModelErrorRate.legend('{{model}}')],
    alert: aiModelErrorsHigh,
    ...quarter,
  }),
  timeseries('Share failed by model', {
    description: 'Share of the calls of a model that fail: what is left of the errors once the traffic is taken out.',
    queries: [failedShare.legend('{{model}}')],
    ...quarter,
  }),
  timeseries('Errors by instance', {
    description:
      'Calls per second that fail, by instance of the backend. One instance alone is its network or its key.',
    queries: [
      aiModelErrors
        .where({ model })
        .rate()
        .sum({ by: ['instance'] })
        .legend('{{instance}}'),
    ],
    ...quarter,
  }),
  stateTimeline('Provider', {
    description: 'When each instance of the backend reached the provider of the models.',
    query: dependencyUp
      .where({ job: backend.name, dependency: 'ai_provider' })
      .min({ by: ['instance'] })
      .legend('{{instance}}'),
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 6,
    height: 8,
  }),
]);
