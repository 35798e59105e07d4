import { formatQuantity } from '@belvedere/core';
import { alert } from '@belvedere/rule-kit';
import { queueBacklog } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

/** The alert of the queues between the services. */
export const queueAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  tradingQueueDepthHigh: alert('TradingQueueDepthHigh', {
    when: queueBacklog.above(thresholds.queueDepth),
    for: '5m',
    severity: 'warning',
    service: 'trading-queues',
    summary: 'A queue is not worked off',
    description: ({ labels, value }) =>
      `${value} messages of ${labels.queue} wait for ${labels.job}, more than ${formatQuantity(thresholds.queueDepth)} for 5 minutes.`,
  }),
});

export const { tradingQueueDepthHigh } = queueAlerts();
