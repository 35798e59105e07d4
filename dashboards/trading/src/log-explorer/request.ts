import { jaeger, logs, loki, section, table, traces } from '@belvedere/dashboard-kit';
import { apiGateway, serviceLogs } from '@belvedere/metrics-trading';
import { requestId } from '../variables.ts';
import { traceId } from './variables.ts';

/** One request on its way: its lines in all services, and its trace. */
export const request = section('One request', [
  logs('Lines of the request', {
    description: 'All that the services logged for the request whose id is given above, in the order it happened.',
    query: loki(serviceLogs.logs.ofRequest(requestId)),
    order: 'oldest',
    width: 14,
    height: 12,
  }),
  table('Traces of the request', {
    description:
      'Its traces: every request comes in through the gateway, which notes its id. Give the id of a trace above to see its spans below.',
    queries: [jaeger.search(apiGateway.name, { tags: `request.id="$${requestId.variable}"` })],
    width: 10,
    height: 12,
  }),
  traces('Trace', {
    description: 'Where the time of the request went: the spans of the trace whose id is given above.',
    query: jaeger.trace(`$${traceId.variable}`),
  }),
]);
