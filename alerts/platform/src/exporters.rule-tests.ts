import * as platform from '@belvedere/metrics-platform';
import { gaugeSeries, type RuleTest } from '@belvedere/rule-kit';
import { alertTests } from './alert-tests.ts';
import { exporterDown } from './exporters.ts';
import { level } from './levels.ts';

const target = (job: string, value: number, instance = `${job}-0`) =>
  gaugeSeries(platform.targetUp, { job, instance }, level(1, value));

/** Of each job that has no other alert for its targets. */
const JOBS = [
  'alloy',
  'blackbox-exporter',
  'cadvisor',
  'cloudwatch',
  'dcgm',
  'jaeger',
  'kafka',
  'kube-state-metrics',
  'kubelet',
  'loki',
  'otel-collector',
  'rabbitmq-detailed',
  'trace-metrics',
  'uptime-kuma',
  'victoria-metrics',
];

/** What has: some of the platform's own, and a domain's. */
const strangers = [
  ...['node', 'redis', 'prometheus', 'blackbox', 'inference-api'].map((job) => target(job, 0)),
  target('kafka', 0, 'feature-store-kafka-0'),
];

export const exporterTests: readonly RuleTest[] = JOBS.flatMap((job) =>
  alertTests(exporterDown, {
    title: job,
    given: (value) => [target(job, value)],
    fires: 0,
    quiet: 1,
    beside: [target(job, 1, `${job}-1`), ...strangers],
    strangers,
    labels: { job, instance: `${job}-0` },
    description: `${job}-0 of the job ${job} has not answered its scrapes for 10 minutes: what it tells of is not watched.`,
  }),
);
