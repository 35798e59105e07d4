import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import { processResidentMemory } from '../client-library/index.ts';
import * as grafana from '../grafana/index.ts';
import { exporterBehaviour } from './exporter.ts';

/** Requests a second, and how long half of them take, by what is asked for. */
const HANDLERS: Readonly<Record<string, { readonly rate: number; readonly median: number }>> = {
  '/api/ds/query': { rate: 4, median: 0.06 },
  '/api/dashboards/uid/:uid': { rate: 0.3, median: 0.02 },
  '/api/prometheus/grafana/api/v1/rules': { rate: 0.1, median: 0.04 },
};

/** Of a thousand requests so many fail. */
const FAILURES = 0.5;

const DATASOURCES = ['prometheus', 'loki', 'jaeger'];
const CONNECTIONS = 30;
const DATABASE = { labels: [{ db_name: 'grafana' }] };

/** Grafana, asked for dashboards and their queries by a few people. */
export const grafanaBehaviour = (instances: readonly string[]): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(grafana.grafana, instances),
    series: [...requests, ...plugins, ...database, ...content],
  });

const requests: SeriesBehaviour[] = [
  observationsOf(
    grafana.grafanaRequestDuration,
    {
      rate: ({ labels, noise }) =>
        HANDLERS[labels.handler]!.rate * noise(0.3) * (labels.status_code === '200' ? 1 : FAILURES / 1000),
      distribution: ({ labels }) => logNormal({ median: HANDLERS[labels.handler]!.median, sigma: 0.8 }),
    },
    {
      labels: combinations({
        handler: Object.keys(HANDLERS),
        status_code: ['200', '500'],
        method: ['POST'],
        status_source: ['server'],
        slo_group: ['high-slow'],
      }),
    },
  ),
  levelOf(grafana.grafanaRequestsInFlight, ({ noise }) => Math.round(2 * noise(0.5))),
  levelOf(processResidentMemory, ({ wander }) => 310e6 * wander(0.1)),
];

const plugins: SeriesBehaviour[] = [
  observationsOf(
    grafana.grafanaPluginRequestDuration,
    {
      rate: ({ labels, noise }) =>
        noise(0.3) * (labels.plugin_id === 'prometheus' ? 5 : 0.4) * (labels.status === 'ok' ? 1 : FAILURES / 1000),
      distribution: ({ labels }) => logNormal({ median: labels.plugin_id === 'prometheus' ? 0.04 : 0.2, sigma: 0.7 }),
    },
    {
      labels: combinations({
        plugin_id: DATASOURCES,
        plugin_version: [''],
        endpoint: ['queryData'],
        status: ['ok', 'error'],
        status_source: ['downstream'],
        target: [''],
        source: ['grafana'],
      }),
    },
  ),
];

const database: SeriesBehaviour[] = [
  levelOf(grafana.grafanaDatabaseConnectionsMaximum, CONNECTIONS, DATABASE),
  levelOf(grafana.grafanaDatabaseConnectionsUsed, ({ noise }) => Math.round(4 * noise(0.5)), DATABASE),
  rateOf(grafana.grafanaDatabaseWaits, 0, DATABASE),
];

const content: SeriesBehaviour[] = [
  levelOf(grafana.grafanaActiveAlerts, 0),
  levelOf(grafana.grafanaDashboards, 57),
  levelOf(grafana.grafanaActiveUsers, 34),
  rateOf(grafana.grafanaRuleEvaluations, 0.2, { labels: [{ org: '1' }] }),
  rateOf(grafana.grafanaRuleFailures, 0, { labels: [{ org: '1' }] }),
];
