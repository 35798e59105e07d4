import { effect, incident } from '@belvedere/simulator/model';
import { instancesOf } from './behaviour/instances.ts';
import {
  attack,
  databaseSlowness,
  executionSlowness,
  feedUp,
  providerFailures,
  providerUp,
  serviceUp,
  vainAttempts,
  venueUp,
} from './behaviour/signals.ts';
import { trading } from './jobs.ts';

/**
 * What can go wrong in simulated trading, by the names of `--incident`: what happens, not what it does to the metrics.
 * Which alerts fire stands beside the alerts.
 */
export const incidents = {
  /** Nine of ten payments through one of three providers fail. Our own service goes on to answer: it says that they did. */
  'payment-provider-failing': incident('payment-provider-failing', {
    title: 'A payment provider fails',
    effects: [effect.set(providerUp('stripe'), 0), effect.set(providerFailures('stripe'), 0.9)],
  }),
  /** No instance receives trades any more: prices stand still, and no signals are made of them. */
  'market-feed-down': incident('market-feed-down', {
    title: 'The feed of trades stops',
    effects: [effect.set(feedUp('trades'), 0)],
  }),
  /** Queries of PostgreSQL take sixty times as long; pools run full, requests wait a little, within their objectives. */
  'trading-database-slow': incident('trading-database-slow', {
    title: 'PostgreSQL answers slowly',
    effects: [effect.multiply(databaseSlowness('postgres'), 60)],
  }),
  /** Sixty stolen credentials are tried in a second, and more are turned away by the limit of addresses. */
  'credential-stuffing': incident('credential-stuffing', {
    title: 'Somebody tries stolen credentials',
    effects: [effect.add(attack, 60)],
  }),
  /** Both instances refuse connections. Orders are still taken in, and wait. */
  'trading-engine-down': incident('trading-engine-down', {
    title: 'The trading engine is gone',
    effects: [
      ...instancesOf(trading).map((instance) => effect.down(trading, instance)),
      effect.set(serviceUp(trading.name), 0),
    ],
  }),
  /** The venue that executes half of the orders is gone; the others take some of them, and need longer. */
  'venue-lost': incident('venue-lost', {
    title: 'The connection to a venue is lost',
    effects: [
      effect.set(venueUp('exchange'), 0),
      effect.set(vainAttempts('exchange'), 0.97),
      effect.multiply(executionSlowness, 2),
    ],
  }),
} as const;

export type IncidentName = keyof typeof incidents;
