import { ratio } from '@belvedere/core';
import { ownPostgres, ownRedis } from '@belvedere/metrics-insurance-leads';
import { pgUp, postgresqlExporter, redisExporter, redisUp } from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';

const POSTGRES = 'insurance-leads-postgres';
const REDIS = 'insurance-leads-redis';

const postgresTargets = postgresqlExporter.up.where(ownPostgres);
const redisTargets = redisExporter.up.where(ownRedis);

/**
 * The alerts of the databases. Each finds every target without a sign of life: the server is down, or its exporter, so
 * that nothing is known of the server. Where Prometheus lost all of them, `absent` speaks.
 */
export const databaseAlerts = () => ({
  postgresDown: alert('PostgresDown', {
    when: postgresTargets
      .unless(pgUp.equals(ratio(1)))
      .or(postgresTargets.absent().withLabels({ job: postgresqlExporter.name, instance: POSTGRES })),
    for: '1m',
    severity: 'critical',
    service: POSTGRES,
    team: 'database',
    summary: 'PostgreSQL of lead generation is down',
    description: ({ labels }) => `Nothing shows for a minute that ${labels.instance} answers: leads cannot be stored.`,
  }),

  redisDown: alert('RedisDown', {
    when: redisTargets
      .unless(redisUp.equals(ratio(1)))
      .or(redisTargets.absent().withLabels({ job: redisExporter.name, instance: REDIS })),
    for: '1m',
    severity: 'critical',
    service: REDIS,
    team: 'database',
    summary: 'Redis of lead generation is down',
    description: ({ labels }) =>
      `Nothing shows for a minute that ${labels.instance} answers: neither queue nor cache can be read.`,
  }),
});

export const { postgresDown, redisDown } = databaseAlerts();
