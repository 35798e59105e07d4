import { rabbitmqNodeDown, rabbitmqNodesSeparated, rabbitmqPublishersBlocked } from '@belvedere/alerts-platform';
import { stateTimeline, timeseries, UP_OR_DOWN, type ValueMapping } from '@belvedere/dashboard-kit';
import {
  rabbitmq,
  rabbitmqAlarmsFreeDiskSpaceWatermark,
  rabbitmqAlarmsMemoryUsedWatermark,
  rabbitmqUnreachablePeers,
} from '@belvedere/metrics-platform';
import { rabbitmqNode } from '../variables.ts';

const own = { instance: rabbitmqNode };

const ALARM_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Takes messages', colour: 'green' },
  { value: 1, text: 'Holds publishers back', colour: 'red' },
];

/** Whether the nodes are there, take messages and reach each other. */
export const health = [
  stateTimeline('Nodes', {
    description:
      'When each node of the clusters answered its scrapes. Queues of a lost node go on elsewhere if they are replicated.',
    query: rabbitmq.up.where(own).legend('{{instance}}'),
    alert: rabbitmqNodeDown,
    mappings: UP_OR_DOWN,
    width: 8,
  }),
  stateTimeline('Alarms', {
    description: 'When a node was short of memory or disk. One alarm holds back the publishers of the whole cluster.',
    queries: [
      rabbitmqAlarmsMemoryUsedWatermark.where(own).legend('{{instance}} memory'),
      rabbitmqAlarmsFreeDiskSpaceWatermark.where(own).legend('{{instance}} disk'),
    ],
    alert: rabbitmqPublishersBlocked,
    mappings: ALARM_OR_NOT,
    width: 8,
  }),
  timeseries('Unreachable peers', {
    description:
      'Nodes of its cluster that each node does not reach. Two halves that each go on lose messages when they meet again.',
    queries: [rabbitmqUnreachablePeers.where(own).legend('{{instance}}')],
    alert: rabbitmqNodesSeparated,
    min: 0,
    width: 8,
  }),
];
