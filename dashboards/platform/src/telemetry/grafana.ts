import { grafanaErrors, grafanaRequestErrors } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import * as platform from '@belvedere/metrics-platform';
import { errorRatio } from '@belvedere/promql';

const third = { width: 8, min: 0 } as const;
const byHandler = { by: ['handler'] } as const;
const bySource = { by: ['plugin_id'] } as const;

const asked = platform.grafanaPluginRequestDuration;

/** Whether Grafana answers, and its data sources do. */
export const grafana = section('Grafana', [
  timeseries('Requests that Grafana fails at', {
    description:
      'The share of the requests that end in a 5xx, by instance. On one instance: restart it; on all: look at its database.',
    queries: [grafanaErrors.legend('{{instance}}')],
    alert: grafanaRequestErrors,
    ...third,
  }),
  timeseries('Requests by handler', {
    description: 'Requests per second, by what is asked for. Queries of data sources are most of them.',
    queries: [platform.grafanaRequestDuration.rate(byHandler).legend('{{handler}}')],
    unit: 'reqps',
    stack: 'normal',
    ...third,
  }),
  timeseries('Time to answer, p95', {
    description: 'The time that 95 % of the requests take less than. That of queries is mostly the data source’s.',
    queries: [platform.grafanaRequestDuration.quantile(0.95, byHandler).legend('{{handler}}')],
    ...third,
  }),
  timeseries('Data sources: time to answer, p95', {
    description:
      'The time that 95 % of the queries of a data source take less than: which of them makes dashboards slow.',
    queries: [asked.quantile(0.95, bySource).legend('{{plugin_id}}')],
    ...third,
  }),
  timeseries('Data sources: queries that fail', {
    description:
      'The share of the queries of a data source that fail. Suspect its address, its credentials, or the queries.',
    queries: [
      errorRatio({
        failed: asked.count.where({ status: 'error' }),
        total: asked.count,
        by: ['plugin_id'],
      }).legend('{{plugin_id}}'),
    ],
    ...third,
  }),
  timeseries('Connections of the database', {
    description:
      'Connections to Grafana’s database that are in use, as a share of those it may open. At 100 % requests wait for one.',
    queries: [
      platform.grafanaDatabaseConnectionsUsed
        .dividedBy(platform.grafanaDatabaseConnectionsMaximum)
        .max({ by: ['instance'] })
        .legend('{{instance}}'),
    ],
    ...third,
  }),
  timeseries('Alerts that Grafana evaluates', {
    description:
      'Alerts of Grafana’s own rules that fire. Rules live in Prometheus here: anything above zero was made by hand.',
    queries: [platform.grafanaActiveAlerts.max({ by: ['instance'] }).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Requests at once', {
    description:
      'Requests that are being answered. A line that stays high with slow answers means that Grafana is stuck.',
    queries: [platform.grafanaRequestsInFlight.max({ by: ['instance'] }).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Dashboards and people', {
    description:
      'Dashboards that exist, and people who were there within thirty days. Look for dashboards nobody opens.',
    queries: [
      platform.grafanaDashboards.max().legend('dashboards'),
      platform.grafanaActiveUsers.max().legend('active people'),
    ],
    ...third,
  }),
]);
