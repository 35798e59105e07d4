/**
 * What document analysis is judged by. Windows are left open: a panel fills in its own, a rule its group's. Where too
 * little happened there is no ratio and no quantile, rather than one that a single request decides.
 */
import { quantity, type Quantity } from '@belvedere/core';
import {
  documentProcessing,
  documentsProcessed,
  documentTurnaround,
  httpRequestDuration,
  httpRequests,
  modelInferenceDuration,
  ownGpus,
  ownNodes,
  sessionsEnded,
} from '@belvedere/metrics-documents';
import {
  gpuMemoryFree,
  gpuMemoryUsed,
  gpuUtilization,
  nodeCpu,
  nodeFilesystemAvailable,
  nodeFilesystemSize,
  nodeMemoryAvailable,
  nodeMemoryTotal,
} from '@belvedere/metrics-platform';
import { errorRatio, quantileWithTraffic } from '@belvedere/promql';

const byJob = { by: ['job'] } as const;
const byModel = { by: ['model'] } as const;
const byGpu = { by: ['instance', 'gpu'] } as const;

/** 30 in a window of 5 minutes: of fewer, p95 is the slowest one. */
export const ENOUGH_FOR_QUANTILES: Quantity<'count/second'> = quantity(0.1, 'count/second');

/** Requests per second by service. */
export const requestRate = httpRequests.rate().sum(byJob);

/** Requests that failed by the service's fault. */
export const failedRequests = httpRequests.where({ status: /5../ });

/** Share of a service's requests that failed; 0 where none ever did. */
export const requestErrorRatio = errorRatio({ failed: failedRequests, total: httpRequests, ...byJob });

/** Latency by service that half, 95 % and 99 % of the requests stay below. */
export const latency = {
  p50: httpRequestDuration.quantile(0.5, byJob),
  p95: httpRequestDuration.quantile(0.95, byJob),
  p99: httpRequestDuration.quantile(0.99, byJob),
} as const;

/** Documents that were accepted, and whose processing ended: what was refused was the document's own fault. */
export const endedDocuments = documentsProcessed.where({ status: /success|failure/ });
export const failedDocuments = documentsProcessed.where({ status: 'failure' });

/** Share of those documents that failed. */
export const documentFailureRatio = errorRatio({ failed: failedDocuments, total: endedDocuments });

/** Share of those documents that succeeded. */
export const documentSuccessRatio = documentFailureRatio.complement();

/** Seconds that 95 % of the documents are processed within, waiting left out, and what users wait for in all. */
export const processingP95 = quantileWithTraffic(documentProcessing, {
  quantile: 0.95,
  minimum: ENOUGH_FOR_QUANTILES,
});
export const turnaroundP95 = quantileWithTraffic(documentTurnaround, {
  quantile: 0.95,
  minimum: ENOUGH_FOR_QUANTILES,
});

/** Latency by model that 95 % of the inferences stay below. */
export const inferenceP95 = quantileWithTraffic(modelInferenceDuration, {
  quantile: 0.95,
  minimum: ENOUGH_FOR_QUANTILES,
  ...byModel,
});

/** Sessions that their users gave up, and their share by kind of client. */
export const abandonedSessions = sessionsEnded.where({ outcome: 'abandoned' });
export const abandonedSessionRatio = errorRatio({
  failed: abandonedSessions,
  total: sessionsEnded,
  by: ['client'],
});

/** Share of the processors' time in which a node was not idle. */
export const nodeCpuUse = nodeCpu
  .where({ ...ownNodes, mode: 'idle' })
  .rate()
  .avg({ by: ['instance'] })
  .complement();

/** Share of a node's memory that new processes could not have. */
export const nodeMemoryUse = nodeMemoryAvailable.where(ownNodes).dividedBy(nodeMemoryTotal).complement();

/** Share of a file system that is taken; those in memory are left out. */
const files = { ...ownNodes, fstype: /ext4|xfs|btrfs/ };
export const nodeDiskUse = nodeFilesystemAvailable
  .where(files)
  .dividedBy(nodeFilesystemSize)
  .complement()
  .max({ by: ['instance', 'mountpoint'] });

/** Share of the time in which a GPU worked. */
export const gpuUse = gpuUtilization.where(ownGpus).max(byGpu).dividedBy(quantity(100, 'percent'));

/** Share of a GPU's memory that is in use, what the driver keeps left out. */
export const gpuMemoryUse = gpuMemoryUsed
  .max(byGpu)
  .dividedBy(gpuMemoryUsed.where(ownGpus).max(byGpu).plus(gpuMemoryFree.max(byGpu)));
