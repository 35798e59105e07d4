/**
 * What goes together in document analysis. Quiet values lie far from every alert's threshold; incidents move these
 * signals and nothing else.
 */
import { daily, signal, signalsOf } from '@belvedere/simulator/model';
import { apiGateway, everyService, goService, javaService, mlService } from '../jobs.ts';
import { NODES } from './instances.ts';
import { MODELS } from './vocabulary.ts';

/** 1 where clients get in. */
export const gatewayOpen = signal('clients get in', 1);

/** How busy the customers are: 1 at the peak of the day, a third of it in the night. */
export const demand = signal(
  'demand',
  ({ time, read, wander, noise }) =>
    daily(time, { peakHour: 13, low: 0.34 }) * wander(0.06) * noise(0.02) * read(gatewayOpen),
);

/** Documents per second that come in, at the peak. */
const PEAK_DOCUMENTS = 6;
export const received = signal('documents received', ({ read, noise }) => PEAK_DOCUMENTS * read(demand) * noise(0.02));

/** 1 where documents leave the stages, 0 where they stand still. */
export const progress = signal('documents move on', 1);

/** Documents per second whose processing ends. */
export const processed = signal('documents processed', ({ read }) => read(received) * read(progress));

/** The share of the documents that fails by our fault: half of what is promised. */
export const failureShare = signal('share of failures', ({ wander }) => 0.005 * wander(0.2));

/** Documents that wait for the analysis although they should not. */
export const backlog = signal('backlog', 0);

/** Seconds that documents wait because of the backlog: it goes down as fast as documents are processed. */
export const waiting = signal('wait for the backlog', ({ read }) => read(backlog) / Math.max(read(received), 1));

/** How much longer models take than they should: 1 is as they should. */
export const modelSlowness = signal('slowness of the models', ({ wander, noise }) => wander(0.04) * noise(0.02));

/** Inferences that wait for a model at an instance although they should not. */
export const inferenceBacklog = signal('backlog of inferences', 0);

/** Inferences per second of a model: each document has several pages, and each page one of each kind. */
const INFERENCES_PER_DOCUMENT: Readonly<Record<string, number>> = {
  layout: 3.2,
  text_recognition: 3.2,
  classification: 1,
};
export const inferences = signalsOf(
  'inferences',
  MODELS,
  ({ read }, model) => (INFERENCES_PER_DOCUMENT[model] ?? 0) * read(processed),
);

/** The share of the time in which the GPUs work. */
export const gpuBusy = signal('busy GPUs', ({ read, wander }) => (0.14 + 0.34 * read(demand)) * wander(0.08));

/** The share of the GPUs' memory that models and their batches take. */
export const gpuMemory = signal('memory of the GPUs', ({ wander }) => 0.56 * wander(0.04, 1800));

/** Requests per second to a service, all its instances together, at the peak. */
const PEAK_REQUESTS: Readonly<Record<string, number>> = {
  [apiGateway.name]: 85,
  [mlService.name]: 24,
  [goService.name]: 40,
  [javaService.name]: 14,
};
const SERVICES = everyService.map(({ name }) => name);
export const requests = signalsOf(
  'requests',
  SERVICES,
  ({ read }, service) => (PEAK_REQUESTS[service] ?? 0) * read(demand),
);

/** The share of a service's requests that fails by its own fault. */
export const requestFailureShare = signalsOf(
  'share of failed requests',
  SERVICES,
  ({ wander }) => 0.0025 * wander(0.2),
);

/** How much longer a service takes to answer than it should. */
export const requestSlowness = signalsOf('slowness of answers', SERVICES, ({ read, wander }, service) =>
  service === mlService.name ? 0.15 + 0.85 * read(modelSlowness) : wander(0.05),
);

/** 1 where the database answers. */
export const databaseUp = signal('database answers', 1);

/** The share of a pool's connections that are in use. */
export const poolUse = signal('use of the pools', ({ read, wander }) => (0.1 + 0.32 * read(demand)) * wander(0.1));

/** 1 where the cache answers, and the share of the reads that it answers. */
export const cacheUp = signal('cache answers', 1);
export const cacheHitRatio = signal('cache hit ratio', ({ wander }) => 0.91 * wander(0.01));

/** Sessions that are given up, as a share of those that end. */
export const abandonedShare = signal('share of abandoned sessions', ({ wander }) => 0.08 * wander(0.12));

/** 1 where Kubernetes holds a node for ready. */
export const nodeReady = signalsOf('ready nodes', NODES, () => 1);
