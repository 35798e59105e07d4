import { queueSection, timeseries } from '@belvedere/dashboard-kit';
import { kafkaGroupCurrentOffsetSum, kafkaGroupLagSum, kafkaGroupMembers } from '@belvedere/metrics-platform';
import { topkStable } from '@belvedere/promql';
import { kafkaCluster } from '../variables.ts';

const own = { instance: kafkaCluster };
const group = { by: ['consumergroup', 'topic'] } as const;

/** More could not be told apart. */
const MOST = 10;

/** Which readers keep up, and which fall behind. */
export const groups = queueSection('Consumer groups', {
  depth: {
    description:
      'Messages that the ten slowest groups have still to read. A line that only rises: they do not keep up.',
    queries: [topkStable(kafkaGroupLagSum.where(own).sum(group), MOST).legend('{{consumergroup}} on {{topic}}')],
  },
  outgoing: {
    description: 'Messages per second that each group reads.',
    queries: [
      kafkaGroupCurrentOffsetSum.where(own).over().derivative().sum(group).legend('{{consumergroup}} on {{topic}}'),
    ],
    unit: 'mps',
  },
  further: [
    timeseries('Members', {
      description: 'Members of each group. It changes when one dies or joins, and all of them stop for a moment.',
      queries: [
        kafkaGroupMembers
          .where(own)
          .sum({ by: ['consumergroup'] })
          .legend('{{consumergroup}}'),
      ],
      width: 8,
      min: 0,
    }),
  ],
});
