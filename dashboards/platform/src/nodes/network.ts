import { nodeNetworkErrors, nodeNetworkReceiveErrors, nodeNetworkTransmitErrors } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  nodeNetworkReceived,
  nodeNetworkTransmitted,
  nodeTcpConnections,
  nodeTcpRetransmitted,
  nodeTcpSent,
  nodeUname,
} from '@belvedere/metrics-platform';
import { not } from '@belvedere/promql';
import { node } from '../variables.ts';

const own = { instance: node };
const wired = { ...own, device: not('lo') };
const chosen = nodeUname.where(own);
const onNode = { on: ['instance'] } as const;
const third = { width: 8, min: 0 } as const;

/** What goes in and out, and what is lost on the way. */
export const network = section('Network', [
  timeseries('Received', {
    description: 'Bytes per second that each interface receives.',
    queries: [nodeNetworkReceived.where(wired).rate().legend('{{instance}} {{device}}')],
    ...third,
  }),
  timeseries('Transmitted', {
    description: 'Bytes per second that each interface sends.',
    queries: [nodeNetworkTransmitted.where(wired).rate().legend('{{instance}} {{device}}')],
    ...third,
  }),
  timeseries('TCP connections', {
    description: 'Connections that are open. A line that only rises: some program does not close them.',
    queries: [nodeTcpConnections.where(own).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Broken packets received', {
    description:
      'The share of the packets received that are broken, where there are enough to speak of: a cable, a driver.',
    queries: [nodeNetworkErrors.received.and(chosen, onNode).legend('{{instance}} {{device}}')],
    alert: nodeNetworkReceiveErrors,
    ...third,
  }),
  timeseries('Packets not sent', {
    description: 'The share of the packets that could not be sent, where there are enough to speak of.',
    queries: [nodeNetworkErrors.transmitted.and(chosen, onNode).legend('{{instance}} {{device}}')],
    alert: nodeNetworkTransmitErrors,
    ...third,
  }),
  timeseries('Segments sent again', {
    description: 'The share of the TCP segments that had to be sent again: above 1 % the network loses packets.',
    queries: [nodeTcpRetransmitted.where(own).rate().dividedBy(nodeTcpSent.where(own).rate()).legend('{{instance}}')],
    ...third,
  }),
]);
