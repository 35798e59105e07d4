import { ratio } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  rabbitmqChannels,
  rabbitmqConnections,
  rabbitmqConnectionsClosed,
  rabbitmqConnectionsOpened,
  rabbitmqProcessMaxFds,
  rabbitmqProcessOpenFds,
} from '@belvedere/metrics-platform';
import { saturation } from '@belvedere/promql';
import { rabbitmqNode } from '../variables.ts';

const own = { instance: rabbitmqNode };
const third = { width: 8, min: 0 } as const;

/** Who is connected. */
export const connections = section('Connections', [
  timeseries('Connections and channels', {
    description:
      'Connections of each node, and the channels in them. Channels that only grow: a program does not close them.',
    queries: [
      rabbitmqConnections.where(own).legend('{{instance}} connections'),
      rabbitmqChannels.where(own).legend('{{instance}} channels'),
    ],
    ...third,
  }),
  timeseries('Connections opened and closed', {
    description: 'Connections per second that come and go. Many: a program opens one for each message.',
    queries: [
      rabbitmqConnectionsOpened.where(own).rate().sum().legend('opened'),
      rabbitmqConnectionsClosed.where(own).rate().sum().legend('closed'),
    ],
    ...third,
  }),
  timeseries('Open files', {
    description: 'Files and sockets as a share of what each node may open. At 100 % nobody can connect any more.',
    queries: [
      saturation({ used: rabbitmqProcessOpenFds.where(own), capacity: rabbitmqProcessMaxFds.where(own) }).legend(
        '{{instance}}',
      ),
    ],
    max: ratio(1),
    ...third,
  }),
]);
