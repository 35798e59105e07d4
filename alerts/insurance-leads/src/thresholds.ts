import { count, percent, quantity, seconds } from '@belvedere/core';

/**
 * What the alerts compare with: the values of the domain's document. An environment that differs says so with
 * `ruleGroups({ ...defaultThresholds, queueDepth: count(5_000) })`.
 */
export const defaultThresholds = {
  /** Processor time and memory in use, as shares of what a node has. */
  nodeCpu: percent(80),
  nodeMemory: percent(85),
  /** Space that is not available any more, as a share of a file system. */
  nodeDisk: percent(85),
  /** Share of a service's requests that fail. */
  apiErrors: percent(5),
  /** Latency that 95 % of a service's requests stay below. */
  apiP95: seconds(2),
  /** Leads that wait to be processed. */
  queueDepth: count(1000),
  /** Background jobs of a queue that fail. */
  failedJobs: quantity(0.1, 'count/second'),
  /** Latency that 95 % of a model's calls stay below. */
  aiModelP95: seconds(5),
  /** What the calls of all models cost within an hour. */
  aiApiHourlyCost: quantity(10, 'dollars'),
  /** Calls of a model that fail. */
  aiModelErrors: quantity(0.05, 'count/second'),
} as const;

export type Thresholds = typeof defaultThresholds;
