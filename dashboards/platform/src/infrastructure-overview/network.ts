import { section, statusHistory, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import {
  dashboards,
  nodeNetworkReceived,
  nodeNetworkReceiveErrors,
  nodeNetworkTransmitErrors,
  nodeNetworkTransmitted,
  probeSuccess,
} from '@belvedere/metrics-platform';
import { not } from '@belvedere/promql';

const node = { by: ['instance'] } as const;
const wired = { device: not('lo') };

const third = {
  width: 8,
  min: 0,
  dataLinks: [{ dashboard: dashboards.nodes, variables: { node: 'instance' } }],
} as const;

/** What goes between the machines, and whether they are reached from outside. */
export const network = section('Network', [
  timeseries('Received', {
    description: 'Bytes per second that each node receives. Compare nodes: one that stands out serves or copies alone.',
    queries: [nodeNetworkReceived.where(wired).rate().sum(node).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Transmitted', {
    description: 'Bytes per second that each node sends.',
    queries: [nodeNetworkTransmitted.where(wired).rate().sum(node).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Packets with errors', {
    description: 'Packets per second that arrive broken or cannot be sent. A healthy network has none.',
    queries: [
      nodeNetworkReceiveErrors.rate().sum(node).legend('{{instance}} received'),
      nodeNetworkTransmitErrors.rate().sum(node).legend('{{instance}} sent'),
    ],
    unit: 'pps',
    ...third,
  }),
  statusHistory('Reached from outside', {
    description: 'Whether the targets of the blackbox exporter answered their probes.',
    query: probeSuccess.legend('{{instance}}'),
    mappings: UP_OR_DOWN,
    dataLinks: [{ dashboard: dashboards.probes, variables: { target: 'instance' } }],
    height: 6,
  }),
]);
