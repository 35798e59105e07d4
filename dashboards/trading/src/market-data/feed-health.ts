import { marketDataFeedDisconnected, marketDataFeedErrors, marketDataFeedStale } from '@belvedere/alerts-trading';
import { section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import {
  feedConnected,
  feedErrors,
  feedLastMessageTime,
  feedMessages,
  feedReconnects,
} from '@belvedere/metrics-trading';
import { errorRatio, time } from '@belvedere/promql';
import { feed } from '../variables.ts';

const byFeed = { by: ['feed'] } as const;
const messages = feedMessages.where({ feed });
const errors = feedErrors.where({ feed });

const third = { width: 8, min: 0 } as const;

/** Whether the feeds flow, and whether what they bring can be used. */
export const feedHealth = section('Feed health', [
  stateTimeline('Feeds connected', {
    description:
      'Whether any instance is connected to each feed. All gone at once is our network; one alone is that market.',
    query: feedConnected.where({ feed }).max(byFeed).legend('{{feed}}'),
    alert: marketDataFeedDisconnected,
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 8,
  }),
  timeseries('Age of the last message', {
    description:
      'Time since any instance received a message of a feed. A feed can be connected and silent all the same.',
    queries: [time().minus(feedLastMessageTime.where({ feed }).max(byFeed)).legend('{{feed}}')],
    alert: marketDataFeedStale,
    ...third,
  }),
  timeseries('Errors of feeds', {
    description:
      'Share of the messages of a feed that cannot be used or are missing. Prices are made of the others, and so with gaps.',
    queries: [errorRatio({ failed: errors, total: messages, ...byFeed }).legend('{{feed}}')],
    alert: marketDataFeedErrors,
    ...third,
  }),
  timeseries('Messages by feed', {
    description:
      'Messages per second. Markets are never quite still: a line that falls to a tenth has lost a part of its subscription.',
    queries: [messages.rate().sum(byFeed).legend('{{feed}}')],
    ...third,
  }),
  timeseries('Errors of feeds by reason', {
    description:
      'Messages per second that cannot be used or are missing. `gap` is lost on the way, `malformed` a change of the format, `implausible` a price that nobody believes.',
    queries: [
      errors
        .rate()
        .sum({ by: ['feed', 'reason'] })
        .legend('{{feed}}: {{reason}}'),
    ],
    ...third,
  }),
  timeseries('Connections begun anew, last hour', {
    description:
      'Connections of a feed begun after one was lost, within the hour before each point. Each may have left a gap.',
    queries: [feedReconnects.where({ feed }).increase('1h').sum(byFeed).legend('{{feed}}')],
    ...third,
  }),
]);
