import { section, timeseries } from '@belvedere/dashboard-kit';
import { ownNodes, ownPods } from '@belvedere/metrics-documents';
import {
  containerNetworkReceived,
  containerNetworkTransmitted,
  nodeNetworkReceived,
  nodeNetworkReceiveErrors,
  nodeNetworkTransmitErrors,
  nodeNetworkTransmitted,
  nodeTcpRetransmitted,
  nodeTcpSent,
} from '@belvedere/metrics-platform';
import { node } from '../variables.ts';

const byNode = { by: ['instance'] } as const;
const byPod = { by: ['pod'] } as const;
const chosen = { instance: node };

/** What goes over the wire, and what gets lost on it. */
export const network = section('Network', [
  timeseries('Traffic by node', {
    description: 'Bytes per second that a node receives and sends.',
    queries: [
      nodeNetworkReceived.where(ownNodes).where(chosen).rate().sum(byNode).legend('in {{instance}}'),
      nodeNetworkTransmitted.where(ownNodes).where(chosen).rate().sum(byNode).legend('out {{instance}}'),
    ],
    min: 0,
  }),
  timeseries('Traffic by pod', {
    description: 'Bytes per second that a pod receives and sends: which of them fills the wire.',
    queries: [
      containerNetworkReceived.where(ownPods).rate().sum(byPod).legend('in {{pod}}'),
      containerNetworkTransmitted.where(ownPods).rate().sum(byPod).legend('out {{pod}}'),
    ],
    min: 0,
  }),
  timeseries('Packets with errors', {
    description: 'Packets per second that were received or sent with an error. Any is a cable, a driver or a switch.',
    queries: [
      nodeNetworkReceiveErrors.where(ownNodes).where(chosen).rate().sum(byNode).legend('in {{instance}}'),
      nodeNetworkTransmitErrors.where(ownNodes).where(chosen).rate().sum(byNode).legend('out {{instance}}'),
    ],
    min: 0,
  }),
  timeseries('Sent again', {
    description:
      'Share of the TCP segments that had to be sent again. It rises where a wire loses packets or a receiver is overrun.',
    queries: [
      nodeTcpRetransmitted
        .where(ownNodes)
        .where(chosen)
        .rate()
        .sum(byNode)
        .dividedBy(nodeTcpSent.where(ownNodes).where(chosen).rate().sum(byNode).above(0))
        .legend('{{instance}}'),
    ],
    min: 0,
  }),
]);
