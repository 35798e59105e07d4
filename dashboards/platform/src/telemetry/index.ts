import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { neighbours, watching } from '../neighbours.ts';
import { collectors } from './collectors.ts';
import { grafana } from './grafana.ts';
import { health } from './health.ts';
import { ingestion } from './ingestion.ts';
import { jaeger } from './jaeger.ts';
import { loki } from './loki.ts';
import { shippers } from './shippers.ts';
import { tenant } from './variables.ts';

export const telemetry = dashboard(dashboards.telemetry, {
  description:
    'Whether people see what is measured: Grafana answers, logs and traces arrive whole, and their stores find them again.',
  tags: ['monitoring'],
  variables: [tenant],
  links: neighbours(dashboards.telemetry, watching),
  annotations: changes,
  sections: [health, grafana, ingestion, loki, shippers, collectors, jaeger],
});
