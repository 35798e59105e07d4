/**
 * What goes together in lead generation. Quiet values lie far from every alert's threshold; incidents move these signals
 * and nothing else.
 */
import { daily, signal, signalsOf, type Moment } from '@belvedere/simulator/model';
import { everyService } from '../jobs.ts';
import { ORCHESTRATOR } from './instances.ts';

/** How busy the customers are: 1 at the peak of the day, less than half of it in the night. */
export const traffic = signal(
  'traffic of lead generation',
  ({ time, wander, noise }) => daily(time, { peakHour: 17, low: 0.4 }) * wander(0.05) * noise(0.02),
);

/** Leads per second at the peak, from all sources. */
const PEAK_LEADS = 1.2;

/** Leads that come in per second. */
export const leads = signal('leads', ({ read }) => PEAK_LEADS * read(traffic));

/** Leads processed per second, of those that come in: more than 1 while a backlog is worked off. */
export const processedShare = signal('share of leads processed', 1);

/** The share of the processed leads whose processing failed. */
export const leadFailures = signal('share of leads that fail', 0.006);

/** Leads that wait although they should not. */
export const leadBacklog = signal('backlog of leads', 0);

/** The share of its background jobs that fail. */
export const jobFailures = signal('share of background jobs that fail', 0.004);

/** How much longer AI models take than they should: 1 is as they should. */
export const modelSlowness = signal('slowness of AI models', ({ wander, noise }) => wander(0.06) * noise(0.03));

/** The share of the calls of AI models that fail. */
export const modelFailures = signal('share of AI calls that fail', ({ wander }) => 0.004 * wander(0.3));

/** How much more a call of an AI model costs than it should: 1 is as it should. */
export const callCost = signal('cost of AI calls', ({ wander }) => wander(0.04));

const JOBS = everyService.map(({ name }) => name);

/** The share of a service's requests that it answers with 5xx. */
export const requestFailures = signalsOf('share of requests that fail', JOBS, () => 0.0015);

/** How much longer a service takes to answer than it should: 1 is as it should. */
export const requestSlowness = signalsOf(
  'slowness of requests',
  JOBS,
  ({ wander, noise }) => wander(0.05) * noise(0.03),
);

/** The share of the requests and jobs that the first instance of the orchestrator gets; the second gets the rest. */
export const firstOrchestratorShare = signal('share of the first orchestrator', 0.5);

/** The share of its job's work that an orchestrator does. */
export function orchestratorShare({ labels, read }: Moment<'instance'>): number {
  const first = read(firstOrchestratorShare);
  return labels.instance === ORCHESTRATOR[0] ? first : 1 - first;
}

/** 1 where it answers. */
export const postgresUp = signal('postgres of lead generation answers', 1);
export const redisUp = signal('redis of lead generation answers', 1);
export const aiProviderUp = signal('AI provider answers', 1);

/** 1 where a service answers its health check. */
export const serviceUp = signal('services of lead generation answer', 1);

/** 1 where the API runs its newest version. */
export const newVersion = signal('new version of the API', 0);

/** The share of the reads that Redis answers as a cache. */
export const cacheHitRatio = signal('cache hit ratio of lead generation', ({ wander }) => 0.91 * wander(0.01));

/** Reads per second of Redis: for each lead and each request several. */
export const redisReads = signal('redis reads of lead generation', ({ read }) => 180 * read(traffic));
