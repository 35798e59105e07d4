import { catalog } from '@belvedere/promql';
import * as database from './database.ts';
import * as gateway from './gateway.ts';
import * as http from './http.ts';
import * as marketData from './market-data.ts';
import * as notifications from './notifications.ts';
import * as orders from './orders.ts';
import * as payments from './payments.ts';
import * as portfolio from './portfolio.ts';
import * as queues from './queues.ts';
import * as revenue from './revenue.ts';
import * as risk from './risk.ts';
import * as security from './security.ts';
import * as service from './service.ts';
import * as signals from './signals.ts';
import * as telemetry from './telemetry.ts';
import * as trading from './trading.ts';
import * as users from './users.ts';

export * from './dashboards.ts';
export * from './database.ts';
export * from './gateway.ts';
export * from './http.ts';
export * from './infrastructure.ts';
export * from './jobs.ts';
export * from './logs.ts';
export * from './market-data.ts';
export * from './notifications.ts';
export * from './orders.ts';
export * from './payments.ts';
export * from './portfolio.ts';
export * from './queues.ts';
export * from './revenue.ts';
export * from './risk.ts';
export * from './security.ts';
export * from './service.ts';
export * from './signals.ts';
export * from './telemetry.ts';
export * from './trading.ts';
export * from './users.ts';
export * from './vocabulary.ts';

/** Everything that the ten services of trading expose. */
export const tradingCatalog = catalog(
  'trading',
  http,
  gateway,
  security,
  payments,
  revenue,
  orders,
  trading,
  risk,
  portfolio,
  marketData,
  signals,
  users,
  notifications,
  queues,
  database,
  telemetry,
  service,
);
