import { everyService } from '../jobs.ts';
import type { Observation } from '@belvedere/simulator/observation';

const SERVICES = everyService.map(({ name }) => name);
const MODELS = ['lead-scorer', 'intent-classifier', 'call-summarizer'];
const QUEUES = ['enrichment', 'notification', 'crm-sync'];
/** What somebody waits for: neither health checks nor scrapes. */
const ASKED = { path: /^\/(leads|records|jobs|scores)/ };

/**
 * How near the domain is to each of its alerts, by the thresholds of its document: 1 is at the threshold, 0 as far as can
 * be. Of the scrapes at both ends of five minutes; the alerts themselves are tested where they stand.
 */
export function pressures(observed: Observation): Readonly<Record<string, number>> {
  const seconds = 300;
  const down = (name: string, match = {}) => observed.values(name, match).filter((value) => value === 0).length * 2;
  const most = (members: readonly string[], pressure: (member: string) => number) => Math.max(...members.map(pressure));
  return {
    ServiceDown: down('up', { job: /^insurance-leads-/ }),
    PostgresDown: down('pg_up'),
    RedisDown: down('redis_up'),
    HighCPUUsage:
      (1 -
        observed.increase('node_cpu_seconds_total', { mode: 'idle' }) / observed.increase('node_cpu_seconds_total')) /
      0.8,
    HighMemoryUsage:
      (1 - observed.total('node_memory_MemAvailable_bytes') / observed.total('node_memory_MemTotal_bytes')) / 0.85,
    HighDiskUsage:
      (1 - observed.total('node_filesystem_avail_bytes') / observed.total('node_filesystem_size_bytes')) / 0.85,
    HighAPIErrorRate: most(SERVICES, (job) => {
      const failed = observed.increase('http_requests_total', { job, ...ASKED, status: /^5/ });
      return failed / observed.increase('http_requests_total', { job, ...ASKED }) / 0.05;
    }),
    SlowAPIResponseTime: most(
      SERVICES,
      (job) => observed.quantile(0.95, 'http_request_duration_seconds', { job, ...ASKED }) / 2,
    ),
    HighQueueDepth: Math.max(0, ...observed.values('leads_queue_depth')) / 1000,
    HighFailedJobsRate: most(
      QUEUES,
      (queue) => observed.increase('background_jobs_total', { queue, result: 'failed' }) / seconds / 0.1,
    ),
    HighAIModelLatency: most(MODELS, (model) => observed.quantile(0.95, 'ai_model_latency_seconds', { model }) / 5),
    HighAIAPICost: (observed.increase('ai_api_cost_total') * (3600 / seconds)) / 10,
    AIModelErrors: most(MODELS, (model) => observed.increase('ai_model_errors_total', { model }) / seconds / 0.05),
  };
}
