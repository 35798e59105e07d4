import { count, milliseconds, percent, quantity, ratio, seconds } from '@belvedere/core';

/**
 * What the alerts compare with: the values of the domain's document, and where it names none, what the service is built
 * for. An environment that differs says so with `ruleGroups({ ...defaultThresholds, requestP95: milliseconds(800) })`.
 */
export const defaultThresholds = {
  /** Share of a service's requests that fail. */
  requestErrors: percent(10),
  /** The same, from where on a growing share is looked at. */
  risingErrors: percent(2),
  /** How many times as many failures as the mean of the last hour are growth. */
  errorGrowth: ratio(2),
  /** Latency that 95 % of a service's requests stay below. */
  requestP95: milliseconds(500),
  /** Latency that 95 % of a model's inferences stay below. */
  inferenceP95: milliseconds(500),
  /** Share of the documents whose processing fails by our fault. */
  documentFailures: percent(10),
  /** Share of the documents that are processed with success, those left out that were refused. */
  documentSuccess: percent(95),
  /** Documents that come in within 10 minutes: fewer say nothing of a standstill. */
  documentsReceived: count(20),
  /** Documents that wait for a stage. */
  documentQueue: count(500),
  /** Inferences that wait for a model. */
  inferenceQueue: count(100),
  /** Accuracy that a model may lose against its best within two days. */
  accuracyLoss: percent(5),
  /** Connections in use, as a share of what a pool may open. */
  databasePool: percent(80),
  /** Nodes that must be ready for the services to have room. */
  readyNodes: count(2),
  /** Processor time, memory and disk in use, as shares of what a node has. */
  nodeCpu: percent(80),
  nodeMemory: percent(80),
  nodeDisk: percent(80),
  /** Time in which a GPU works, and memory that it has in use. */
  gpu: percent(80),
  gpuMemory: percent(80),
  /** Heap that is in use even after garbage collections, as a share of what it may be. */
  javaHeap: percent(80),
  /** Time that 95 % of the documents are processed within. */
  processingP95: seconds(60),
  /** Time from upload to result that 95 % of the documents stay below. */
  turnaroundP95: seconds(300),
  /** Share of the sessions that users give up. */
  abandonedSessions: percent(20),
  /** Revenue missed or paid back within an hour. */
  revenueLost: quantity(500, 'dollars'),
} as const;

export type Thresholds = typeof defaultThresholds;
