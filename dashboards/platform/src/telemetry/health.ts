import { grafanaDown } from '@belvedere/alerts-platform';
import { section, stateTimeline, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { alloy, grafana, jaeger, loki, otelCollector } from '@belvedere/metrics-platform';

const states = { mappings: UP_OR_DOWN, legend: 'hidden', width: 8, height: 7 } as const;

/** What runs at all. */
export const health = section('Health', [
  stateTimeline('Grafana', {
    description:
      'Whether each instance of Grafana answers. Without any nobody sees dashboards; alerts of Prometheus go on.',
    query: grafana.up.legend('{{instance}}'),
    alert: grafanaDown,
    ...states,
  }),
  stateTimeline('Logs: Loki and its shippers', {
    description:
      'Whether the store of logs and the shippers on the nodes answer. Shippers wait for the store as long as their disks have room.',
    query: loki.up.or(alloy.up).legend('{{job}} {{instance}}'),
    ...states,
  }),
  stateTimeline('Traces: collectors and Jaeger', {
    description: 'Whether the collectors and the store of traces answer. Services drop spans that no collector takes.',
    query: otelCollector.up.or(jaeger.up).legend('{{job}} {{instance}}'),
    ...states,
  }),
]);
