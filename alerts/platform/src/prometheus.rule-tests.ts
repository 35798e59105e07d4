import * as platform from '@belvedere/metrics-platform';
import { counterSeries, gaugeSeries, scenario, silent, steady, type RuleTest } from '@belvedere/rule-kit';
import { alertTests } from './alert-tests.ts';
import { level, pace } from './levels.ts';
import {
  prometheusConfigReloadFailed,
  prometheusDown,
  prometheusLimitHit,
  prometheusManySeries,
  prometheusNotConnectedToAlertmanager,
  prometheusNotificationsFailing,
  prometheusRemoteWriteBehind,
  prometheusRuleFailures,
  prometheusStorageErrors,
  prometheusTargetsDown,
} from './prometheus.ts';

const [instance, other] = ['prometheus-0', 'prometheus-1'];
const labels = { job: 'prometheus', instance };

const up = (value: number, name = instance) => [
  gaugeSeries(platform.prometheus.up, { instance: name }, level(1, value)),
];

/** Nineteen targets of a job, of which so many answer from five minutes on. */
const targets = (answering: number, job = 'checkout') =>
  Array.from({ length: 19 }, (_, index) =>
    gaugeSeries(platform.targetUp, { job, instance: `${job}-${index}` }, level(1, Number(index < answering))),
  );

const ruleFailures = (perMinute: number, rule_group = 'rules.yaml;node', name = instance) => [
  counterSeries(platform.prometheusRuleFailures, { rule_group, instance: name }, [
    steady('5m', { perMinute: 0 }),
    steady('30m', { perMinute }),
    steady('2h', { perMinute: 0 }),
  ]),
];

/** Loaded, then not for so many of every four minutes. */
const loaded = (isLoaded: number, name = instance) => [
  gaugeSeries(platform.prometheusConfigurationLoaded, { instance: name }, level(1, isLoaded)),
];
const known = (alertmanagers: number, name = instance) => [
  gaugeSeries(platform.prometheusAlertmanagers, { instance: name }, level(2, alertmanagers)),
];

/** Alerts sent to two Alertmanagers, a tenth in the first five minutes: of a thousand so many fail, to one of them all. */
const notifications = (failing: number, name = instance, times = 1) =>
  ['am-0', 'am-1'].flatMap((alertmanager, index) => [
    counterSeries(platform.prometheusNotificationsSent, { alertmanager, instance: name }, pace(100, times * 1000)),
    counterSeries(
      platform.prometheusNotificationErrors,
      { alertmanager, instance: name },
      pace(0, index === 0 ? failing : 1000),
    ),
  ]);

const STORAGE = {
  compactions: platform.prometheusCompactionFailures,
  'blocks read': platform.prometheusBlockReloadFailures,
  corruptions: platform.prometheusLogCorruptions,
  writes: platform.prometheusLogWriteFailures,
  truncations: platform.prometheusLogTruncationFailures,
  checkpoints: platform.prometheusCheckpointFailures,
  'head truncations': platform.prometheusHeadTruncationFailures,
};
const LIMITS = {
  samples: platform.prometheusSampleLimitExceeded,
  labels: platform.prometheusLabelLimitsExceeded,
  size: platform.prometheusBodyLimitExceeded,
  targets: platform.prometheusTargetLimitExceeded,
};
type Counters = typeof STORAGE | typeof LIMITS;

/** One of the counters grows for so long, all others stand still. */
const growing = (counters: Counters, what: string, minutes: '2m' | '20m', times: number, name = instance) =>
  Object.entries(counters).map(([key, counter]) =>
    counterSeries(counter, { instance: name }, [
      steady('5m', { perMinute: 0 }),
      steady(minutes, { perMinute: key === what ? times : 0 }),
      steady('3h', { perMinute: 0 }),
    ]),
  );

const series = (count: number, name = instance) => [
  gaugeSeries(platform.prometheusSeries, { instance: name }, level(500_000, count)),
];

/** Times of the newest samples to be sent and sent: they stand still, since all that counts is how far they are apart. */
const remoteWrite = (lag: number, remote_name = 'long-term') => {
  const remote = { remote_name, url: 'https://long-term/', instance };
  return [
    gaugeSeries(platform.remoteWriteHighestTime, remote, level(1.7e9, 1.7e9 + 3600)),
    gaugeSeries(platform.remoteWriteHighestSentTime, remote, level(1.7e9 - 2, 1.7e9 + 3600 - lag)),
  ];
};

const storage = (errors: number) =>
  `The storage of prometheus-0 had ${errors} errors within an hour: blocks, memory or the write-ahead log.`;
const refused = (scrapes: number) =>
  `prometheus-0 refused ${scrapes} scrapes within 5 minutes for their samples, labels, size or number of targets: these targets look as if they were down.`;

export const prometheusTests: readonly RuleTest[] = [
  ...alertTests(prometheusDown, {
    given: up,
    fires: 0,
    quiet: 1,
    beside: up(1, other),
    labels,
    description: 'prometheus-0 has not answered for 5 minutes: what it alone scrapes is neither stored nor watched.',
  }),
  ...alertTests(prometheusTargetsDown, {
    given: targets,
    fires: 17,
    quiet: 18,
    beside: [...targets(19, 'payment'), ...targets(0, 'node'), ...targets(0, 'kafka')],
    strangers: [...targets(0, 'alertmanager'), ...targets(0, 'kafka'), ...targets(0, 'victoria-metrics')],
    anyJob: true,
    labels: { job: 'checkout' },
    description: '10.53% of the targets of the job checkout have not answered for 15 minutes, more than 10 %.',
  }),
  scenario(prometheusTargetsDown, {
    name: 'looks at probes as at any job',
    given: targets(18, 'blackbox'),
    expect: [silent('30m')],
  }),
  ...alertTests(prometheusRuleFailures, {
    given: ruleFailures,
    fires: 1,
    quiet: 0,
    after: 5.5,
    // The last failure is that of 35m; the sample before it leaves the window of 5 minutes.
    until: 39.5,
    beside: [...ruleFailures(0, 'rules.yaml;kafka'), ...ruleFailures(0, 'rules.yaml;node', other)],
    labels: { instance, rule_group: 'rules.yaml;node' },
    description:
      'prometheus-0 failed 5 times within 5 minutes to evaluate rules of rules.yaml;node: their alerts are blind.',
    last: 'prometheus-0 failed 1 times within 5 minutes to evaluate rules of rules.yaml;node: their alerts are blind.',
  }),
  ...alertTests(prometheusConfigReloadFailed, {
    given: loaded,
    fires: 0,
    quiet: 1,
    // The last good sample, of 4m30s, leaves the window of 5 minutes.
    after: 9.5,
    beside: loaded(1, other),
    labels,
    description:
      'prometheus-0 has refused its new configuration or rules for 10 minutes, and will not start again with them.',
  }),
  ...alertTests(prometheusNotConnectedToAlertmanager, {
    given: known,
    fires: 0,
    quiet: 1,
    after: 9.5,
    beside: known(2, other),
    labels,
    description: 'prometheus-0 has known no Alertmanager for 5 minutes: its alerts reach nobody.',
  }),
  ...alertTests(prometheusNotificationsFailing, {
    given: notifications,
    fires: 31,
    quiet: 30,
    after: 8.5,
    beside: notifications(0, other),
    labels: { instance },
    description: '3.1% of the alerts of prometheus-0 reach no Alertmanager, more than 3 % for 15 minutes.',
  }),
  ...Object.keys(STORAGE).flatMap((what) =>
    alertTests(prometheusStorageErrors, {
      title: what,
      given: (times) => growing(STORAGE, what, '2m', times),
      fires: 1,
      quiet: 0,
      after: 5.5,
      // The last error is that of 7m; the sample before it leaves the window of an hour.
      until: 66.5,
      last: storage(1),
      beside: growing(STORAGE, what, '2m', 0, other),
      labels,
      description: storage(3),
    }),
  ),
  ...Object.keys(LIMITS).flatMap((what) =>
    alertTests(prometheusLimitHit, {
      title: what,
      given: (times) => growing(LIMITS, what, '20m', times),
      fires: 1,
      quiet: 0,
      after: 5.5,
      until: 29.5,
      beside: growing(LIMITS, what, '20m', 0, other),
      labels,
      description: refused(5),
      last: refused(1),
    }),
  ),
  ...alertTests(prometheusManySeries, {
    given: series,
    fires: 2_100_000,
    quiet: 2_000_000,
    beside: series(500_000, other),
    labels,
    description: 'prometheus-0 holds 2.1M series in memory, more than 2000000 for an hour.',
  }),
  ...alertTests(prometheusRemoteWriteBehind, {
    given: remoteWrite,
    fires: 125,
    quiet: 120,
    beside: remoteWrite(2, 'second-region'),
    labels: { ...labels, remote_name: 'long-term', url: 'https://long-term/' },
    description:
      'Remote write of prometheus-0 to long-term is 2m 5s behind, more than 120s for 15 minutes; after two hours samples are lost.',
  }),
];
