import { jaeger, logs, loki, section, table, timeseries, type Section } from '@belvedere/dashboard-kit';
import { dashboards, logMessages, serviceBuild, serviceLogs, traceSpans } from '@belvedere/metrics-trading';
import type { ServiceOptions } from './service-options.ts';

const third = { width: 8, height: 8 } as const;

/** What the service says of itself: its lines of log, its traces and its version. */
export function telemetry({ service }: ServiceOptions): Section {
  const own = { job: service.name };
  return section(
    'Logs and traces',
    [
      timeseries('Lines by level', {
        description:
          'Lines of log per second by level, as the service counts them: more than the log store holds means that lines get lost on the way.',
        queries: [
          logMessages
            .where(own)
            .rate()
            .sum({ by: ['job', 'level'] })
            .legend('{{level}}'),
        ],
        dataLinks: [{ dashboard: dashboards.logExplorer, variables: { service: 'job', level: 'level' } }],
        scale: 'log',
        ...third,
      }),
      timeseries('Spans by result', {
        description:
          'Spans per second. Those dropped are missing from traces: the exporter or the collector does not keep up.',
        queries: [
          traceSpans
            .where(own)
            .rate()
            .sum({ by: ['result'] })
            .legend('{{result}}'),
        ],
        scale: 'log',
        ...third,
      }),
      table('Versions', {
        description:
          'The versions that run, and on how many instances: two beside each other are a rollout under way, or one that stopped.',
        queries: [
          serviceBuild
            .where(own)
            .count({ by: ['version', 'revision'] })
            .legend('Instances'),
        ],
        labels: { version: 'Version', revision: 'Revision' },
        ...third,
      }),
      logs('Warnings and errors', {
        description:
          'The lines of the service from warnings on, the latest first. The trace id of a line opens its trace.',
        query: loki(serviceLogs.logs.where({ service: service.name, level: ['warn', 'error', 'fatal'] }), {
          maxLines: 200,
        }),
        width: 14,
      }),
      table('Failed traces', {
        description:
          'Traces in which a span of the service failed, the latest first. Each opens as the way of its request through the services.',
        queries: [jaeger.search(service.name, { tags: 'error=true' })],
        width: 10,
        height: 10,
      }),
    ],
    { collapsed: true },
  );
}
