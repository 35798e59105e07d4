import { notificationDown } from '@belvedere/alerts-trading';
import { percent } from '@belvedere/core';
import { stat, worseBelow } from '@belvedere/dashboard-kit';
import { dashboards, notification as service, notifications } from '@belvedere/metrics-trading';
import { availability } from '@belvedere/promql';
import { tradingServiceDashboard } from '../service/template.ts';
import { messages } from './messages.ts';

/** Addresses that no longer exist are a hundredth or two; beyond that it is us or a provider. */
const DELIVERED = percent(95);

export const notification = tradingServiceDashboard(dashboards.notification, {
  service,
  description: 'Whether customers hear of their orders and payments, by which way, and how soon.',
  figure: stat('Messages delivered', {
    description: 'Share of the messages to customers that were delivered, over all channels.',
    query: availability({
      failed: notifications.where({ result: ['bounced', 'failed'] }),
      total: notifications,
    }).legend('Delivered'),
    thresholds: worseBelow(DELIVERED),
    decimals: 1,
    sparkline: true,
    width: 4,
  }),
  down: notificationDown,
  neighbours: [dashboards.userManagement, dashboards.payment, dashboards.engine],
  own: [messages],
});
