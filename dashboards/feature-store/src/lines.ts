import { logs, loki, section, type Section } from '@belvedere/dashboard-kit';
import { serviceLogs } from '@belvedere/metrics-feature-store';
import type { Job } from '@belvedere/promql';

/** What a service logs where something goes wrong. */
export const linesOf = ({ name }: Job): Section =>
  section(
    'Logs',
    [
      logs('Warnings and errors', {
        description: `What ${name} logs as a warning or worse, the latest first. The trace id of a line leads to its trace.`,
        query: loki(serviceLogs.logs.where({ service: name, level: ['warn', 'error', 'fatal'] }), { maxLines: 200 }),
      }),
    ],
    { collapsed: true },
  );
