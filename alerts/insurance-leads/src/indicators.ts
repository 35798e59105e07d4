/**
 * What lead generation is judged by. Windows are left open where nothing fixes them: a panel fills in its own, a rule its
 * group's.
 */
import { errorRatio, not } from '@belvedere/promql';
import {
  aiApiCost,
  aiModelCalls,
  aiModelErrors,
  aiModelLatency,
  backgroundJobs,
  httpRequestDuration,
  httpRequests,
  leadProcessingDuration,
  leadScoringDuration,
  leadsProcessed,
  leadsQueueDepth,
} from '@belvedere/metrics-insurance-leads';

const byService = { by: ['job'] } as const;
const byModel = { by: ['model'] } as const;

/**
 * What is asked for operation only: scrapes and health checks. They come at their own pace and fail on purpose, so they
 * would dilute a failure of what customers ask, or make one up.
 */
const OPERATIONAL = { path: not(['/health', '/health/live', '/health/ready', '/metrics']) };

/** The requests that somebody waits for, and their durations. */
export const requests = httpRequests.where(OPERATIONAL);
export const requestDuration = httpRequestDuration.where(OPERATIONAL);

/** Requests per second by service. */
export const requestRate = requests.rate().sum(byService);

/** Requests of a service that fail per second; none where no request ever did. */
export const requestFailureRate = requests.where({ status: /5../ }).rate().sum(byService);

/** Share of a service's requests that failed. A service that never failed has no series of failures: it counts as 0. */
export const requestErrorRatio = errorRatio({
  failed: requests.where({ status: /5../ }),
  total: requests,
  ...byService,
});

/** Latency by service that half, 95 % and 99 % of the requests stay below. */
export const requestLatency = {
  p50: requestDuration.quantile(0.5, byService),
  p95: requestDuration.quantile(0.95, byService),
  p99: requestDuration.quantile(0.99, byService),
} as const;

/** Leads processed per second by how it ended and where they came from. */
export const leadRate = leadsProcessed.rate().sum({ by: ['status', 'source'] });

/** Leads that wait: all orchestrators read one queue, and each tells the depth of the whole. */
export const leadQueueDepth = leadsQueueDepth.max();

/** Time to process a lead that half and 95 % of the leads stay below. */
export const leadProcessingTime = {
  p50: leadProcessingDuration.quantile(0.5),
  p95: leadProcessingDuration.quantile(0.95),
} as const;

/** Time to score a lead that half and 95 % of the leads stay below. */
export const leadScoringTime = {
  p50: leadScoringDuration.quantile(0.5),
  p95: leadScoringDuration.quantile(0.95),
} as const;

/** Background jobs that fail per second, by queue. */
export const failedJobRate = backgroundJobs
  .where({ result: 'failed' })
  .rate()
  .sum({ by: ['queue'] });

/** Calls of a model per second, by how they ended. */
export const aiModelCallRate = aiModelCalls.rate().sum({ by: ['model', 'status'] });

/** Latency by model that half and 95 % of the calls stay below. */
export const aiModelLatencies = {
  p50: aiModelLatency.quantile(0.5, byModel),
  p95: aiModelLatency.quantile(0.95, byModel),
} as const;

/** Calls of a model that fail per second. */
export const aiModelErrorRate = aiModelErrors.rate().sum(byModel);

/** What the calls of a model cost within the last hour and the last day, in US dollars. */
export const aiModelCost = {
  hourly: aiApiCost.increase('1h').sum(byModel),
  daily: aiApiCost.increase('1d').sum(byModel),
} as const;

/** What all models together cost within the last hour: the budget is one, whichever of them uses it up. */
export const aiApiHourlyCost = aiApiCost.increase('1h').sum();
