import { ratio } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import type { Job } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { unowned } from './ownership.ts';

/** Jobs whose targets have an alert of their own when they are gone. */
const OWN_ALERT: readonly Job[] = [
  platform.alertmanager,
  platform.elasticsearchExporter,
  platform.grafana,
  platform.kubeApiserver,
  platform.mongodbExporter,
  platform.nodeExporter,
  platform.postgresqlExporter,
  platform.prometheus,
  platform.rabbitmq,
  platform.redisExporter,
];

/** Watched as any job: a target is a probe here, and whether it is scraped says little. */
const PROBES: readonly Job[] = [platform.blackboxExporter];

/** Jobs that no domain watches and no other alert does. Kafka's exporter tells of brokers, and domains watch theirs. */
const others = platform.platformCatalog.jobs.filter(
  (job) => ![...OWN_ALERT, ...PROBES, platform.kafkaExporter].includes(job),
);

const namesOf = (jobs: readonly Job[]): readonly string[] => jobs.map(({ name }) => name).sort();

/** Jobs whose targets have an alert when they are gone, here or elsewhere. */
export const jobsWithAlerts = namesOf([...OWN_ALERT, platform.kafkaExporter, ...others]);

const gone = platform.targetUp.where({ job: namesOf(others) }).equals(ratio(0));

/** The alert of exporters and parts of the platform that nothing else watches. */
export const exporterAlerts = () => ({
  exporterDown: alert('ExporterDown', {
    when: gone.or(platform.kafkaExporter.up.where(unowned('kafka')).equals(ratio(0))),
    for: '10m',
    severity: 'warning',
    service: 'exporters',
    summary: 'An exporter or a part of the platform is down',
    description: ({ labels }) =>
      `${labels.instance} of the job ${labels.job} has not answered its scrapes for 10 minutes: what it tells of is not watched.`,
  }),
});

export const { exporterDown } = exporterAlerts();
