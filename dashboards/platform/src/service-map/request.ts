import { jaeger, section, table, traces } from '@belvedere/dashboard-kit';
import { requestId, tracedService, traceId } from '../variables.ts';

/** Where to begin where no request is known. */
export const failures = section('Traces that failed', [
  table('Latest traces with an error', {
    description:
      'The latest traces of the service chosen above with an error in them. Give the id of one above to see it below.',
    queries: [jaeger.search(`$${tracedService.variable}`, { tags: 'error=true' })],
    width: 24,
    height: 10,
  }),
]);

/** From the id of a request to its spans. Asked for once it is unfolded. */
export const request = section(
  'One request',
  [
    table('Traces of the request', {
      description:
        'Traces of the service chosen above whose spans note the request id given above: choose the service that it came in by.',
      queries: [jaeger.search(`$${tracedService.variable}`, { tags: `request.id="$${requestId.variable}"` })],
      width: 24,
      height: 8,
    }),
    traces('Trace', {
      description: 'Where the time of a request went: the spans of the trace whose id is given above.',
      query: jaeger.trace(`$${traceId.variable}`),
    }),
  ],
  { collapsed: true },
);
