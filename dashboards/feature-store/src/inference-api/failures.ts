import { logs, loki, section } from '@belvedere/dashboard-kit';
import { inferenceApi, serviceLogs } from '@belvedere/metrics-feature-store';
import { linesOf } from '../lines.ts';

const { panels } = linesOf(inferenceApi);

/** The requests that failed, one by one. */
export const failures = section(
  'Logs',
  [
    logs('Failed requests', {
      description:
        'Requests that ended in a 5xx, the latest first. The trace id of a line leads to its trace, where the part that failed stands out.',
      query: loki(serviceLogs.logs.where({ service: inferenceApi.name }).field('status').atLeast(500), {
        maxLines: 200,
      }),
    }),
    ...panels,
  ],
  { collapsed: true },
);
