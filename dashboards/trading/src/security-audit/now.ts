import { tradingCriticalSecurityEvent } from '@belvedere/alerts-trading';
import { count } from '@belvedere/core';
import { alertList, section, stat, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import { blockedAddresses, securityEvents } from '@belvedere/metrics-trading';

const critical = securityEvents.where({ severity: 'critical' });

/** Whether somebody is at it right now. */
export const now = section('Now', [
  stat('Critical events, 24 h', {
    description:
      'Critical security events of the last 24 hours. Each one is looked into: there is no number of them that is in order.',
    query: critical.increase('1d').sum(),
    thresholds: worseAbove(count(1)),
    decimals: 0,
    width: 4,
    height: 8,
  }),
  stat('Blocked addresses', {
    description:
      'Network addresses that the gateway refuses at the moment. Many more than usual: an attack, or a block that is too wide.',
    query: blockedAddresses.max(),
    sparkline: true,
    width: 4,
    height: 8,
  }),
  timeseries('Critical events by kind', {
    description:
      'Critical security events within the hour up to each point, by the service that recorded them. Each fires an alert; the audit trail below says who and from where.',
    queries: [
      critical
        .increase('1h')
        .sum({ by: ['job', 'event'] })
        .legend('{{event}} at {{job}}'),
    ],
    alert: tradingCriticalSecurityEvent,
    style: 'bars',
    min: 0,
    width: 10,
  }),
  alertList('Security alerts', {
    description: 'Alerts that the security team hears of, firing or waiting for their time.',
    labels: { domain: 'trading', category: 'security' },
    width: 6,
  }),
]);
