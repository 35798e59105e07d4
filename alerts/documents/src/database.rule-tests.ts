import { databasePoolConnections, databasePoolConnectionsLimit, dependencyUp } from '@belvedere/metrics-documents';
import { pgUp, postgresqlExporter } from '@belvedere/metrics-platform';
import { gaugeSeries, quietTest, ruleTest, type GaugeBehaviour, type RuleTest } from '@belvedere/rule-kit';
import { documentsDatabaseDown, documentsDatabasePoolSaturated, documentsDatabaseUnreachable } from './database.ts';
import { ELSEWHERE, levels, then } from './test-support/series.ts';

const UP = { level: 1 };
const DOWN = { level: 0 };

const server = (instance: string, exporter: GaugeBehaviour, database: GaugeBehaviour) => [
  gaugeSeries(postgresqlExporter.up, { instance }, then(UP, exporter)),
  gaugeSeries(pgUp, { instance }, then(UP, database)),
];

const healthy = server('documents-postgres-1', UP, UP);

const downTest = (name: string, instance: string, input: ReturnType<typeof server>) =>
  ruleTest({
    alert: documentsDatabaseDown,
    name,
    input,
    silentAt: '5m30s',
    firingAt: '6m',
    fires: [
      {
        labels: { job: 'postgresql', instance },
        annotations: {
          summary: 'A database of document analysis is down',
          description: `Nothing shows for a minute that ${instance} answers.`,
        },
      },
    ],
  });

const servers: readonly RuleTest[] = [
  downTest('fires when a server is down', 'documents-postgres-0', [
    ...server('documents-postgres-0', UP, DOWN),
    ...healthy,
    ...server('trading-postgres-0', DOWN, DOWN),
    gaugeSeries(postgresqlExporter.up, { job: 'pgbouncer', instance: 'documents-postgres-9' }, then(UP, UP)),
    gaugeSeries(pgUp, { job: 'pgbouncer', instance: 'documents-postgres-0' }, then(UP, UP)),
  ]),
  downTest('fires when its exporter is down', 'documents-postgres-0', [
    ...server('documents-postgres-0', DOWN, 'missing'),
    ...healthy,
  ]),
  downTest('fires when Prometheus lost every target', 'documents-postgres', [
    ...server('documents-postgres-0', 'missing', 'missing'),
    ...server('trading-postgres-0', UP, UP),
    gaugeSeries(postgresqlExporter.up, { job: 'pgbouncer', instance: 'documents-postgres-0' }, then(UP, UP)),
  ]),
  quietTest({
    alert: documentsDatabaseDown,
    name: 'quiet while a server of another domain is down',
    input: [...healthy, ...server('trading-postgres-0', UP, DOWN)],
    at: '30m',
  }),
];

/** What an instance of a service finds when it asks for what it depends on. */
const finds = (job: string, index: number, dependency: string, is: GaugeBehaviour) =>
  gaugeSeries(dependencyUp, { dependency, job, instance: `${job}-${index}` }, then(UP, is));

const GO = 'documents-go-service';
const JAVA = 'documents-java-service';

const reach: readonly RuleTest[] = [
  ruleTest({
    alert: documentsDatabaseUnreachable,
    input: [
      finds(GO, 0, 'database', DOWN),
      finds(GO, 1, 'database', DOWN),
      finds(GO, 0, 'cache', UP),
      finds(JAVA, 0, 'database', DOWN),
      finds('documents-api-gateway', 0, 'database', UP),
      finds('archive', 0, 'database', DOWN),
    ],
    silentAt: '5m30s',
    firingAt: '6m',
    fires: [GO, JAVA].map((job) => ({
      labels: { job },
      annotations: {
        summary: 'A documents service does not reach its database',
        description: `No instance of ${job} has reached the database for a minute.`,
      },
    })),
  }),
  quietTest({
    alert: documentsDatabaseUnreachable,
    name: 'quiet while one of two instances reaches it',
    input: [finds(GO, 0, 'database', DOWN), finds(GO, 1, 'database', UP)],
    at: '30m',
  }),
];

/** Connections of a pool in use of 40, or of another limit; the others idle. */
const pool = (active: number, { limit = 40, ...target }: { limit?: number; job?: string; instance?: string } = {}) => [
  gaugeSeries(databasePoolConnections, { database: 'postgres', state: 'active', ...target }, levels(limit / 4, active)),
  gaugeSeries(databasePoolConnections, { database: 'postgres', state: 'idle', ...target }, levels(30, 40 - active)),
  gaugeSeries(databasePoolConnectionsLimit, { database: 'postgres', ...target }, levels(limit, limit)),
];

const pools: readonly RuleTest[] = [
  ruleTest({
    alert: documentsDatabasePoolSaturated,
    input: [
      ...pool(33),
      ...pool(20, { instance: 'documents-go-service-1' }),
      ...pool(1, { job: JAVA, instance: `${JAVA}-0`, limit: 1 }),
      ...pool(39, ELSEWHERE),
    ],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      { job: GO, share: '82.5%' },
      { job: JAVA, share: '100%' },
    ].map(({ job, share }) => ({
      labels: { job, instance: `${job}-0`, database: 'postgres' },
      annotations: {
        summary: 'A service has few connections to the database left',
        description: `${job}-0 uses ${share} of its connections to postgres, above 80 % for 5 minutes.`,
      },
    })),
  }),
  quietTest({ alert: documentsDatabasePoolSaturated, name: 'quiet at 80 %', input: pool(32), at: '30m' }),
  quietTest({
    alert: documentsDatabasePoolSaturated,
    name: 'quiet without a limit',
    input: pool(33, { limit: 0 }),
    at: '30m',
  }),
];

export const databaseTests: readonly RuleTest[] = [...servers, ...reach, ...pools];
