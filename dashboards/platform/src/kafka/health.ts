import {
  kafkaBrokerLost,
  kafkaOfflinePartitions,
  kafkaUnderReplicated,
  lostBrokers,
  offlinePartitions,
} from '@belvedere/alerts-platform';
import { timeseries } from '@belvedere/dashboard-kit';
import { kafkaBrokers, kafkaPartitionUnderReplicated } from '@belvedere/metrics-platform';
import { kafkaCluster } from '../variables.ts';

const own = { instance: kafkaCluster };
const chosen = kafkaBrokers.where(own);
const onCluster = { on: ['instance'] } as const;
const byTopic = { by: ['job', 'instance', 'topic'] } as const;
const quarter = { width: 6, min: 0 } as const;

/** Whether the clusters have their brokers, and each partition a leader and its copies. */
export const health = [
  timeseries('Brokers', {
    description: 'Brokers that belong to each cluster. A step down that nobody made is a failure.',
    queries: [chosen.legend('{{instance}}')],
    ...quarter,
  }),
  timeseries('Brokers lost', {
    description:
      'Brokers that a cluster has fewer than at its best within three days; clusters with an owner of their own are left out.',
    queries: [lostBrokers.and(chosen, onCluster).legend('{{instance}}')],
    alert: kafkaBrokerLost,
    ...quarter,
  }),
  timeseries('Partitions offline', {
    description:
      'Partitions without a leader: nothing can be written to them or read, until a broker with a copy is back.',
    queries: [offlinePartitions.and(chosen, onCluster).legend('{{topic}} of {{instance}}')],
    alert: kafkaOfflinePartitions,
    ...quarter,
  }),
  timeseries('Partitions that lack copies', {
    description: 'Partitions of which some copies are missing or behind: the loss of a further broker loses messages.',
    queries: [kafkaPartitionUnderReplicated.where(own).sum(byTopic).legend('{{topic}} of {{instance}}')],
    alert: kafkaUnderReplicated,
    ...quarter,
  }),
];
