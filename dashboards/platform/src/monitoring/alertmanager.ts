import {
  alertmanagerConfigInconsistent,
  alertmanagerConfigReloadFailed,
  alertmanagerDown,
  alertmanagerMembersMissing,
  alertmanagerNotificationsFailing,
  notificationFailures,
} from '@belvedere/alerts-platform';
import { count } from '@belvedere/core';
import { section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import * as platform from '@belvedere/metrics-platform';
import { DIFFERENT, LOADED } from './mappings.ts';

const third = { width: 8, min: 0 } as const;
const states = { width: 8, height: 7, legend: 'hidden' } as const;

const hash = platform.alertmanagerConfigurationHash;

/** Whether notifications leave, and how many are kept back. */
export const alertmanager = section('Alertmanager', [
  stateTimeline('Alertmanagers', {
    description: 'Whether each instance answers. One may be gone: the others send in its place.',
    query: platform.alertmanager.up.legend('{{instance}}'),
    alert: alertmanagerDown,
    mappings: UP_OR_DOWN,
    ...states,
  }),
  stateTimeline('Configuration of Alertmanagers', {
    description:
      'Whether each instance took its last configuration. One that refused it goes on with the old, until it starts again: then it does not come up.',
    query: platform.alertmanagerConfigurationLoaded.legend('{{instance}}'),
    alert: alertmanagerConfigReloadFailed,
    mappings: LOADED,
    ...states,
  }),
  stateTimeline('Configurations of a cluster', {
    description:
      'Whether all instances run the same configuration. They differ for a moment at each change; longer means that one did not get it.',
    query: hash
      .max({ by: ['job'] })
      .minus(hash.min({ by: ['job'] }))
      .above(count(0))
      .bool()
      .legend('{{job}}'),
    alert: alertmanagerConfigInconsistent,
    mappings: DIFFERENT,
    ...states,
  }),
  timeseries('Notifications that fail by integration', {
    description:
      'The share of the notifications that failed after all attempts, by the service that they go to. Look at its status page first, then at the credentials.',
    queries: [notificationFailures.legend('{{integration}} {{instance}}')],
    alert: alertmanagerNotificationsFailing,
    ...third,
  }),
  timeseries('Notifications by integration', {
    description: 'Notifications per second that are tried. A peak is a storm of alerts: see what groups them.',
    queries: [
      platform.alertmanagerNotifications
        .rate()
        .sum({ by: ['integration'] })
        .legend('{{integration}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Time to notify, p95', {
    description: 'The time that 95 % of the notifications of an integration take less than, all attempts included.',
    queries: [
      platform.alertmanagerNotificationLatency.quantile(0.95, { by: ['integration'] }).legend('{{integration}}'),
    ],
    ...third,
  }),
  timeseries('Members of the cluster', {
    description:
      'Instances that each instance sees, itself included. Fewer than answer: they do not hear of each other’s notifications, and people get them twice.',
    queries: [platform.alertmanagerClusterMembers.legend('{{instance}}')],
    alert: alertmanagerMembersMissing,
    ...third,
  }),
  timeseries('Alerts and silences', {
    description:
      'Alerts that the instance holds which holds most, by state, and silences that apply. Suppressed ones are silenced or inhibited.',
    queries: [
      platform.alertmanagerAlerts.max({ by: ['state'] }).legend('{{state}} alerts'),
      platform.alertmanagerSilences
        .where({ state: 'active' })
        .max({ by: ['state'] })
        .legend('{{state}} silences'),
    ],
    ...third,
  }),
  timeseries('Notifications kept back', {
    description:
      'Notifications per second that were not sent because of a silence, another alert that says more, or the time of day.',
    queries: [
      platform.alertmanagerNotificationsSuppressed
        .rate()
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    stack: 'normal',
    ...third,
  }),
]);
