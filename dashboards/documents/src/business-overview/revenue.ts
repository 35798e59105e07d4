import { documentsRevenueLoss } from '@belvedere/alerts-documents';
import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { documentValue, revenue as earned, revenueLost } from '@belvedere/metrics-documents';

const figure = { decimals: 0, width: 6 } as const;
const third = { width: 8, min: 0 } as const;

/** What was missed or paid back, as a share of what was earned. */
const shareLost = (window: '1h' | '1d') => revenueLost.increase(window).sum().dividedBy(earned.increase(window).sum());

/** What the documents are worth, and to whom. */
export const revenue = section('Value and revenue', [
  stat('Value, last day', {
    description: 'What the documents processed within the last 24 hours are worth to those who sent them.',
    query: documentValue.increase('1d').sum().legend('Value'),
    ...figure,
  }),
  stat('Revenue, last day', {
    description: 'What customers paid within the last 24 hours.',
    query: earned.increase('1d').sum().legend('Revenue'),
    ...figure,
  }),
  stat('Lost, last day', {
    description: 'What was missed or paid back within the last 24 hours, whatever the cause.',
    query: revenueLost.increase('1d').sum().legend('Lost'),
    ...figure,
  }),
  stat('Share lost, last day', {
    description: 'What was missed or paid back within the last 24 hours, as a share of the revenue.',
    query: shareLost('1d').legend('Share'),
    ...figure,
    decimals: 1,
  }),
  timeseries('Revenue an hour by source', {
    description: 'What was earned within the hour before each moment, by what was paid for.',
    queries: [
      earned
        .increase('1h')
        .sum({ by: ['source'] })
        .legend('{{source}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Revenue against last week', {
    description: 'What was earned within the hour before each moment, beside the same hour of the week before.',
    queries: [
      earned.increase('1h').sum().legend('now'),
      earned.offset('1w').increase('1h').sum().legend('a week before'),
    ],
    ...third,
  }),
  timeseries('Value an hour', {
    description:
      'Value of the documents that were processed within the hour before each moment, to those who sent them.',
    queries: [documentValue.increase('1h').sum().legend('value')],
    ...third,
  }),
  timeseries('Lost an hour by cause', {
    description:
      'Revenue missed or paid back within the hour before each moment. Failure: documents that failed; delay: results that came late; compliance: documents that must not be delivered.',
    queries: [
      revenueLost
        .increase('1h')
        .sum({ by: ['cause'] })
        .legend('{{cause}}'),
    ],
    alert: documentsRevenueLoss,
    stack: 'normal',
    min: 0,
  }),
  timeseries('Share of revenue lost', {
    description: 'What was missed or paid back within the hour before each moment, as a share of the revenue.',
    queries: [shareLost('1h').legend('lost')],
    min: 0,
  }),
]);
