import { kafkaPartitionCurrentOffset } from '@belvedere/metrics-platform';
import { kafkaCluster } from '../variables.ts';

/** What is written: the newest offsets move by one with each message. */
export const operations = {
  description: 'Messages per second that are written to each topic.',
  queries: [
    kafkaPartitionCurrentOffset
      .where({ instance: kafkaCluster })
      .over()
      .derivative()
      .sum({ by: ['instance', 'topic'] })
      .legend('{{topic}} of {{instance}}'),
  ],
  unit: 'mps',
  stack: 'normal',
  width: 24,
} as const;
