import {
  documentsApiGatewayDown,
  documentsDatabaseUnreachable,
  documentsGoServiceDown,
  documentsInstanceDown,
  documentsJavaServiceDown,
  documentsMlServiceDown,
} from '@belvedere/alerts-documents';
import { section, stat, stateTimeline, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { dependencyUp, everyService, ownProbes } from '@belvedere/metrics-documents';
import { probeSuccess, targetUp } from '@belvedere/metrics-platform';

const up = targetUp.where({ job: everyService.map(({ name }) => name) });
const tiles = { mappings: UP_OR_DOWN, colour: 'background', noValue: 'Nothing is scraped', height: 4 } as const;

/** What runs at all, and what it reaches. */
export const health = section('Health', [
  stat('Services', {
    description: 'Whether each instance of the four services answered its last scrape.',
    query: up.legend('{{instance}}'),
    ...tiles,
    width: 16,
  }),
  stat('Probes', {
    description:
      'Whether the gateway, the databases and the name server are reached from outside over HTTP, TCP and DNS.',
    query: probeSuccess.where(ownProbes).legend('{{instance}}'),
    ...tiles,
    width: 8,
  }),
  stateTimeline('Instances', {
    description:
      'When each instance answered Prometheus. All of a service down at once is the service or its network; one alone is its node; a short gap after a deployment is the deployment.',
    query: up.max({ by: ['job', 'instance'] }).legend('{{instance}}'),
    alert: [
      documentsApiGatewayDown,
      documentsMlServiceDown,
      documentsGoServiceDown,
      documentsJavaServiceDown,
      documentsInstanceDown,
    ],
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 12,
    height: 10,
  }),
  stateTimeline('What services reach', {
    description:
      'Whether some instance of a service reaches what it needs. If one service alone loses the database, its network or its password stands between; if all do, the database is down.',
    query: dependencyUp.max({ by: ['job', 'dependency'] }).legend('{{job}}: {{dependency}}'),
    alert: documentsDatabaseUnreachable,
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 12,
    height: 10,
  }),
]);
