import { counter, histogram } from '@belvedere/promql';
import { backend } from './jobs.ts';

const model = { labels: ['model'], job: backend } as const;

export const aiModelCalls = counter('ai_model_calls_total', {
  help: 'Calls of AI models that ended, by how they ended.',
  labels: ['model', 'status'],
  values: { status: ['success', 'error'] },
  job: backend,
});

/** Bounds in seconds; 5 s, from where on a model is slow, is one of them. */
export const AI_MODEL_BUCKETS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 5, 6, 7.5, 10, 15, 20, 30, 60];

export const aiModelLatency = histogram('ai_model_latency_seconds', {
  help: 'Time until a model answered a call.',
  buckets: AI_MODEL_BUCKETS,
  ...model,
});

export const aiModelErrors = counter('ai_model_errors_total', {
  help: 'Calls of a model that failed or ran out of time.',
  ...model,
});

export const aiApiCost = counter('ai_api_cost_total', {
  help: 'What the calls of a model cost, in US dollars.',
  unit: 'dollars',
  ...model,
});
