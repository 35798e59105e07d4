import { jaeger, logs, loki, section, table, traces } from '@belvedere/dashboard-kit';
import { requestId, tracedService, traceId } from '../variables.ts';
import { everyLog } from './streams.ts';

/** Lines that hold the id anywhere are sought first: taking all lines of an hour apart would be slow. */
const ofRequest = everyLog.logs.search(requestId).ofRequest(requestId);

/** One request on its way: its lines in all services of all domains, and its trace. Asked for once it is unfolded. */
export const request = section(
  'One request',
  [
    logs('Lines of the request', {
      description: 'All that any service logged for the request whose id is given above, in the order it happened.',
      query: loki(ofRequest),
      order: 'oldest',
      width: 14,
      height: 12,
    }),
    table('Traces of the request', {
      description:
        'Its traces, by the service that it came in by, which notes its id. Give the id of a trace above to see its spans below.',
      queries: [jaeger.search(`$${tracedService.variable}`, { tags: `request.id="$${requestId.variable}"` })],
      width: 10,
      height: 12,
    }),
    traces('Trace', {
      description: 'Where the time of the request went: the spans of the trace whose id is given above.',
      query: jaeger.trace(`$${traceId.variable}`),
    }),
  ],
  { collapsed: true },
);
