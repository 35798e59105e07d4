import { formatQuantity } from '@belvedere/core';
import { ownNodes } from '@belvedere/metrics-feature-store';
import { nodeCpu, nodeMemoryAvailable, nodeMemoryTotal } from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'feature-store-nodes';

/** Share of the processors' time in which a node was not idle. */
export const nodeCpuUse = nodeCpu
  .where({ ...ownNodes, mode: 'idle' })
  .rate()
  .avg({ by: ['instance'] })
  .complement();

/** Share of a node's memory that new processes could not have. */
export const nodeMemoryUse = nodeMemoryAvailable
  .where(ownNodes)
  .dividedBy(nodeMemoryTotal.where(ownNodes))
  .complement();

/** The alerts of the machines that the feature store runs on. */
export const resourceAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  featureStoreHighCpu: alert('FeatureStoreHighCPU', {
    when: nodeCpuUse.above(thresholds.nodeCpu),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'A node of the feature store has little processor time left',
    description: ({ labels, value }) =>
      `The processors of ${labels.instance} are ${value} busy, above ${formatQuantity(thresholds.nodeCpu)} for 5 minutes.`,
  }),

  featureStoreHighMemory: alert('FeatureStoreHighMemory', {
    when: nodeMemoryUse.above(thresholds.nodeMemory),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'A node of the feature store has little memory left',
    description: ({ labels, value }) =>
      `${value} of the memory of ${labels.instance} is in use, above ${formatQuantity(thresholds.nodeMemory)} for 5 minutes.`,
  }),
});

export const { featureStoreHighCpu, featureStoreHighMemory } = resourceAlerts();
