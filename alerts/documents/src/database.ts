import { formatQuantity, ratio } from '@belvedere/core';
import {
  databasePoolConnections,
  databasePoolConnectionsLimit,
  dependencyUp,
  ownDatabase,
} from '@belvedere/metrics-documents';
import { pgUp, postgresqlExporter } from '@belvedere/metrics-platform';
import { saturation } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'documents-postgres';
const team = 'database';
const targets = postgresqlExporter.up.where(ownDatabase);

/** Connections in use as a share of what each pool may open. */
export const poolUse = saturation({
  used: databasePoolConnections.where({ state: 'active' }).sum({ by: ['job', 'instance', 'database'] }),
  capacity: databasePoolConnectionsLimit,
});

/** The alerts of the database: as its exporter sees it, and as the services do. */
export const databaseAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /**
   * Every target without a sign of life: the server is down, or its exporter, so that nothing is known of the server.
   * Where Prometheus lost all of them, `absent` speaks.
   */
  documentsDatabaseDown: alert('DocumentsDatabaseDown', {
    when: targets
      .unless(pgUp.equals(ratio(1)))
      .or(targets.absent().withLabels({ job: postgresqlExporter.name, instance: service })),
    for: '1m',
    severity: 'critical',
    service,
    team,
    summary: 'A database of document analysis is down',
    description: ({ labels }) => `Nothing shows for a minute that ${labels.instance} answers.`,
  }),

  /** The server may be well: then the network, a password or a certificate stands between. */
  documentsDatabaseUnreachable: alert('DocumentsDatabaseUnreachable', {
    when: dependencyUp
      .where({ dependency: 'database' })
      .max({ by: ['job'] })
      .equals(0),
    for: '1m',
    severity: 'critical',
    service,
    team,
    summary: 'A documents service does not reach its database',
    description: ({ labels }) => `No instance of ${labels.job} has reached the database for a minute.`,
  }),

  documentsDatabasePoolSaturated: alert('DocumentsDatabasePoolSaturated', {
    when: poolUse.above(thresholds.databasePool),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'A service has few connections to the database left',
    description: ({ labels, value }) =>
      `${labels.instance} uses ${value} of its connections to ${labels.database}, above ${formatQuantity(thresholds.databasePool)} for 5 minutes.`,
  }),
});

export const { documentsDatabaseDown, documentsDatabaseUnreachable, documentsDatabasePoolSaturated } = databaseAlerts();
