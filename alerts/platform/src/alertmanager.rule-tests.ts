import * as platform from '@belvedere/metrics-platform';
import { counterSeries, gaugeSeries, missing, scenario, silent, steady, type RuleTest } from '@belvedere/rule-kit';
import { alertTests, elsewhere } from './alert-tests.ts';
import {
  alertmanagerConfigInconsistent,
  alertmanagerConfigReloadFailed,
  alertmanagerDown,
  alertmanagerMembersMissing,
  alertmanagerNotificationsFailing,
} from './alertmanager.ts';
import { level, pace } from './levels.ts';

const [instance, other] = ['alertmanager-0', 'alertmanager-1'];
const labels = { job: 'alertmanager', instance };

const up = (value: number, name = instance) => [
  gaugeSeries(platform.alertmanager.up, { instance: name }, level(1, value)),
];
const lost = [gaugeSeries(platform.alertmanager.up, { instance }, [steady('5m', { level: 1 }), missing('1h')])];

/** Notifications, a tenth of them in the first five minutes, of which so many in a thousand fail, for two reasons. */
const notifications = (failing: number, integration: 'email' | 'slack' = 'email', name = instance, times = 1) => [
  counterSeries(platform.alertmanagerNotifications, { integration, instance: name }, pace(100, times * 1000)),
  ...(['serverError', 'authError'] as const).map((reason) =>
    counterSeries(
      platform.alertmanagerNotificationFailures,
      { integration, reason, instance: name },
      pace(0, failing / 2),
    ),
  ),
];

const loaded = (value: number, name = instance) => [
  gaugeSeries(platform.alertmanagerConfigurationLoaded, { instance: name }, level(1, value)),
];

/** Two instances, the second of which runs another configuration from five minutes on. */
const hashes = (hash: number) => [
  gaugeSeries(platform.alertmanagerConfigurationHash, { instance }, level(7, 7)),
  gaugeSeries(platform.alertmanagerConfigurationHash, { instance: other }, level(7, hash)),
];

/** Three instances that answer, and how many of them the first one sees. */
const members = (seen: number) => [
  ...up(1),
  ...up(1, other),
  ...up(1, 'alertmanager-2'),
  gaugeSeries(platform.alertmanagerClusterMembers, { instance }, level(3, seen)),
  gaugeSeries(platform.alertmanagerClusterMembers, { instance: other }, level(3, 3)),
];

export const alertmanagerTests: readonly RuleTest[] = [
  ...alertTests(alertmanagerDown, {
    given: up,
    fires: 0,
    quiet: 1,
    beside: up(1, other),
    labels,
    description: 'alertmanager-0 has not answered for 5 minutes: without a second instance no alert reaches anybody.',
  }),
  ...alertTests(alertmanagerDown, {
    title: 'all of them unknown',
    given: (value) => (value === 0 ? lost : up(1)),
    fires: 0,
    quiet: 1,
    beside: elsewhere(up(1)),
    labels: { job: 'alertmanager', instance: 'alertmanager' },
    description: 'alertmanager has not answered for 5 minutes: without a second instance no alert reaches anybody.',
  }),
  ...alertTests(alertmanagerNotificationsFailing, {
    given: notifications,
    fires: 10.5,
    quiet: 10,
    after: 8.5,
    beside: [
      ...notifications(0, 'slack'),
      ...notifications(0, 'email', other),
      ...elsewhere(notifications(0, 'email', instance, 10)),
    ],
    labels: { ...labels, integration: 'email' },
    description: '1.05% of the notifications of alertmanager-0 by email fail, more than 1 % for 5 minutes.',
  }),
  ...alertTests(alertmanagerConfigReloadFailed, {
    given: loaded,
    fires: 0,
    quiet: 1,
    after: 9.5,
    beside: loaded(1, other),
    labels,
    description: 'alertmanager-0 has refused its new configuration for 10 minutes, and will not start again with it.',
  }),
  ...alertTests(alertmanagerConfigInconsistent, {
    given: hashes,
    fires: 8,
    quiet: 7,
    labels: { job: 'alertmanager' },
    description:
      'The instances have run different configurations for 20 minutes: who is notified depends on which one sends.',
  }),
  ...alertTests(alertmanagerMembersMissing, {
    given: members,
    fires: 2,
    quiet: 3,
    // The last good sample, of 4m30s, leaves the window of 5 minutes.
    after: 9.5,
    strangers: up(0, 'alertmanager-3'),
    labels,
    description:
      'alertmanager-0 has seen only 2 members of its cluster for 15 minutes, fewer than answer Prometheus: notifications come twice.',
  }),
  scenario(alertmanagerMembersMissing, {
    name: 'is quiet while it still remembers one that is gone for good',
    given: members(4),
    expect: [silent('30m')],
  }),
];
