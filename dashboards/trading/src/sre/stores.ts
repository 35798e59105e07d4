import {
  poolUse,
  queryRate,
  queueBacklog,
  slowQueryRate,
  tradingDatabaseConnectionsHigh,
  tradingDatabaseSlowQueries,
  tradingQueueDepthHigh,
} from '@belvedere/alerts-trading';
import { quantity } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';

/** What the services share: a slow database or a full queue is seen in all who use it. */
export const stores = section('Databases and queues', [
  timeseries('Slow queries by database', {
    description:
      'Share of the queries of all services that take longer than a second. Slow queries fill the pools beside, and then requests wait.',
    queries: [slowQueryRate.dividedBy(queryRate.above(quantity(0, 'count/second'))).legend('{{database}}')],
    alert: tradingDatabaseSlowQueries,
    min: 0,
    width: 8,
  }),
  timeseries('Connections in use by service', {
    description:
      'Connections that queries use, as a share of those that the pool may have, of the instance with the fullest pool. A full pool makes queries wait.',
    queries: [poolUse.max({ by: ['job', 'database'] }).legend('{{job}} {{database}}')],
    alert: tradingDatabaseConnectionsHigh,
    min: 0,
    width: 8,
  }),
  timeseries('Messages that wait by queue', {
    description:
      'Messages of each queue that its reader has not processed. A line that only rises means that the reader does not keep up, or is gone.',
    queries: [queueBacklog.legend('{{queue}} for {{job}}')],
    alert: tradingQueueDepthHigh,
    min: 0,
    width: 8,
  }),
]);
