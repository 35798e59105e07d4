import { postgresDown, redisDown, serviceDown } from '@belvedere/alerts-insurance-leads';
import { section, stat, stateTimeline, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { dependencyUp, everyService, ownPostgres, ownProbes, ownRedis } from '@belvedere/metrics-insurance-leads';
import { pgUp, postgresqlExporter, probeSuccess, redisExporter, redisUp, targetUp } from '@belvedere/metrics-platform';

const up = targetUp.where({ job: everyService.map(({ name }) => name) });

/** An exporter that does not answer says nothing of its server: its own `up` of 0 stands in. */
const postgres = pgUp.where(ownPostgres).or(postgresqlExporter.up.where(ownPostgres).equals(0));
const redis = redisUp.where(ownRedis).or(redisExporter.up.where(ownRedis).equals(0));

const tiles = { mappings: UP_OR_DOWN, colour: 'background', noValue: 'Nothing is scraped', height: 4 } as const;
const timeline = { mappings: UP_OR_DOWN, legend: 'hidden', height: 8 } as const;

/** What runs at all. */
export const health = section('Health', [
  stat('Services', {
    description: 'Whether each instance of the four services answered its last scrape.',
    query: up.legend('{{instance}}'),
    ...tiles,
    width: 24,
  }),
  stat('Dependencies', {
    description:
      'Whether every instance of a service reaches PostgreSQL, Redis and the AI provider as far as it needs them.',
    query: dependencyUp.min({ by: ['job', 'dependency'] }).legend('{{job}}: {{dependency}}'),
    ...tiles,
    height: 6,
    width: 12,
  }),
  stat('Probes', {
    description: 'Whether each service and database is reached from outside over HTTP, TCP and DNS.',
    query: probeSuccess.where(ownProbes).legend('{{instance}}'),
    ...tiles,
    height: 6,
    width: 12,
  }),
  stateTimeline('Instances', {
    description:
      'When each instance answered Prometheus. All of a service down at once is the service or its network; one alone is its node; a short gap is a deployment.',
    query: up.max({ by: ['job', 'instance'] }).legend('{{instance}}'),
    alert: serviceDown,
    ...timeline,
    width: 12,
  }),
  stateTimeline('PostgreSQL', {
    description: 'When each server answered its exporter. Without PostgreSQL leads cannot be stored.',
    query: postgres.legend('{{instance}}'),
    alert: postgresDown,
    ...timeline,
    width: 6,
  }),
  stateTimeline('Redis', {
    description: 'When the server answered its exporter. Without Redis there is neither queue nor cache.',
    query: redis.legend('{{instance}}'),
    alert: redisDown,
    ...timeline,
    width: 6,
  }),
]);
