import { formatQuantity } from '@belvedere/core';
import { nodeCpu, nodeMemoryAvailable, nodeMemoryTotal } from '@belvedere/metrics-platform';
import { ownNodes } from '@belvedere/metrics-trading';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'trading-nodes';

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

/** The alerts of the machines that trading runs on. */
export const resourceAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  tradingHighCpu: alert('TradingHighCPU', {
    when: nodeCpuUse.above(thresholds.nodeCpu),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'A node of trading has little processor time left',
    description: ({ labels, value }) =>
      `The processors of ${labels.instance} are ${value} busy, above ${formatQuantity(thresholds.nodeCpu)} for 5 minutes.`,
  }),

  tradingHighMemory: alert('TradingHighMemory', {
    when: nodeMemoryUse.above(thresholds.nodeMemory),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'A node of trading has little memory left',
    description: ({ labels, value }) =>
      `${value} of the memory of ${labels.instance} is in use, above ${formatQuantity(thresholds.nodeMemory)} for 5 minutes.`,
  }),
});

export const { tradingHighCpu, tradingHighMemory } = resourceAlerts();
