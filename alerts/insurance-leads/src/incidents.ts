import type { IncidentName } from '@belvedere/metrics-insurance-leads/behaviour';
import type { Alert } from '@belvedere/rule-kit';
import { fastestBurn } from '@belvedere/slo';
import { aiModelErrorsHigh, highAiApiCost, highAiModelLatency } from './ai-models.ts';
import { postgresDown, redisDown } from './databases.ts';
import { highApiErrorRate, slowApiResponseTime } from './http.ts';
import { highFailedJobsRate, highQueueDepth } from './leads.ts';
import { serviceDown } from './services.ts';

/** The alerts that each incident of the simulated domain makes fire; all others stay quiet. */
export const incidents = {
  'leads-postgres-down': [
    postgresDown,
    highApiErrorRate,
    highFailedJobsRate,
    fastestBurn('LeadsApiErrors'),
    fastestBurn('LeadProcessing'),
  ],
  'leads-redis-down': [redisDown, highApiErrorRate],
  'orchestrator-down': [serviceDown],
  'leads-api-errors': [highApiErrorRate, slowApiResponseTime],
  'ai-provider-failing': [highAiModelLatency, aiModelErrorsHigh],
  'ai-cost': [highAiApiCost],
  'lead-backlog': [highQueueDepth],
} as const satisfies Readonly<Record<IncidentName, readonly Pick<Alert, 'name'>[]>>;
