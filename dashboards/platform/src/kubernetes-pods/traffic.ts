import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  containerDiskReadBytes,
  containerDiskWrittenBytes,
  containerNetworkReceived,
  containerNetworkReceiveDropped,
  containerNetworkTransmitDropped,
  containerNetworkTransmitted,
} from '@belvedere/metrics-platform';
import { namespace } from '../variables.ts';

const own = { namespace };
const byNamespace = { by: ['namespace'] } as const;
const third = { width: 8, min: 0 } as const;
const half = { width: 12, min: 0 } as const;

/** What goes in and out of the pods. */
export const traffic = section('Network and disks', [
  timeseries('Received', {
    description: 'Bytes per second that the pods of a namespace receive.',
    queries: [containerNetworkReceived.where(own).rate().sum(byNamespace).legend('{{namespace}}')],
    ...third,
  }),
  timeseries('Transmitted', {
    description: 'Bytes per second that the pods of a namespace send.',
    queries: [containerNetworkTransmitted.where(own).rate().sum(byNamespace).legend('{{namespace}}')],
    ...third,
  }),
  timeseries('Packets dropped', {
    description: 'Packets per second that got lost at the pods’ interfaces: network policies, or full queues.',
    queries: [
      containerNetworkReceiveDropped.where(own).rate().sum(byNamespace).legend('{{namespace}} received'),
      containerNetworkTransmitDropped.where(own).rate().sum(byNamespace).legend('{{namespace}} sent'),
    ],
    unit: 'pps',
    ...third,
  }),
  timeseries('Read from disks', {
    description: 'Bytes per second that the containers of a namespace read.',
    queries: [containerDiskReadBytes.where(own).rate().sum(byNamespace).legend('{{namespace}}')],
    ...half,
  }),
  timeseries('Written to disks', {
    description: 'Bytes per second that the containers of a namespace write.',
    queries: [containerDiskWrittenBytes.where(own).rate().sum(byNamespace).legend('{{namespace}}')],
    ...half,
  }),
]);
