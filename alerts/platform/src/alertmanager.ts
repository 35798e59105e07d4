import { count, formatQuantity, ratio } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = platform.alertmanager.name;

/** Share of the notifications of an integration that failed, after all attempts, for whatever reason. */
export const notificationFailures = platform.alertmanagerNotificationFailures
  .rate()
  .sum({ by: ['job', 'instance', 'integration'] })
  .dividedBy(platform.alertmanagerNotifications.rate());

const hash = platform.alertmanagerConfigurationHash;
const members = platform.alertmanagerClusterMembers.over('5m').max();

/** The alerts of Alertmanager. */
export const alertmanagerAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Where Prometheus lost all of them, `absent` speaks. */
  alertmanagerDown: alert('AlertmanagerDown', {
    when: platform.alertmanager.up
      .equals(ratio(0))
      .or(platform.alertmanager.up.absent().withLabels({ job: platform.alertmanager.name, instance: service })),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'An Alertmanager is down',
    description: ({ labels }) =>
      `${labels.instance} has not answered for 5 minutes: without a second instance no alert reaches anybody.`,
  }),

  alertmanagerNotificationsFailing: alert('AlertmanagerNotificationsFailing', {
    when: notificationFailures.above(thresholds.alertmanagerNotificationErrors),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'Notifications do not reach their receivers',
    description: ({ labels, value }) =>
      `${value} of the notifications of ${labels.instance} by ${labels.integration} fail, more than ${formatQuantity(thresholds.alertmanagerNotificationErrors)} for 5 minutes.`,
  }),

  alertmanagerConfigReloadFailed: alert('AlertmanagerConfigReloadFailed', {
    when: platform.alertmanagerConfigurationLoaded.over('5m').max().equals(count(0)),
    for: '10m',
    severity: 'critical',
    service,
    runbook: 'AlertmanagerConfiguration',
    summary: 'Alertmanager runs an old configuration',
    description: ({ labels }) =>
      `${labels.instance} has refused its new configuration for 10 minutes, and will not start again with it.`,
  }),

  /** Reloads of a cluster are never at the same moment. */
  alertmanagerConfigInconsistent: alert('AlertmanagerConfigInconsistent', {
    when: hash
      .max({ by: ['job'] })
      .minus(hash.min({ by: ['job'] }))
      .above(0),
    for: '20m',
    severity: 'warning',
    service,
    runbook: 'AlertmanagerConfiguration',
    summary: 'Alertmanagers of one cluster differ in their configuration',
    description:
      'The instances have run different configurations for 20 minutes: who is notified depends on which one sends.',
  }),

  alertmanagerMembersMissing: alert('AlertmanagerMembersMissing', {
    when: members.below(platform.alertmanager.up.equals(ratio(1)).count({ by: ['job'] }), {
      on: ['job'],
      groupLeft: [],
    }),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'Alertmanagers do not find each other',
    description: ({ labels, value }) =>
      `${labels.instance} has seen only ${value} members of its cluster for 15 minutes, fewer than answer Prometheus: notifications come twice.`,
  }),
});

export const {
  alertmanagerDown,
  alertmanagerNotificationsFailing,
  alertmanagerConfigReloadFailed,
  alertmanagerConfigInconsistent,
  alertmanagerMembersMissing,
} = alertmanagerAlerts();
