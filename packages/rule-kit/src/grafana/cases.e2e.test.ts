/** The table of cases on a real Grafana with a real Prometheus: see .github/workflows/e2e.yml. */
import { describeCases } from './test-support/describe-cases.ts';
import { GrafanaClient } from './test-support/grafana-client.ts';

const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: it is the address of a server that the tests may change`);
  return value;
};

describeCases('the table of cases, on a real Grafana', async () => ({
  client: new GrafanaClient(variable('BELVEDERE_E2E_GRAFANA'), process.env['BELVEDERE_E2E_GRAFANA_AUTH']),
  prometheusUrl: variable('BELVEDERE_E2E_PROMETHEUS'),
  timeout: 120_000,
  evaluation: 21_000,
}));
