/**
 * What goes together in trading. Quiet values lie far from every alert's threshold; incidents move these signals and
 * nothing else.
 */
import { daily, signal, signalsOf } from '@belvedere/simulator/model';
import {
  apiGateway,
  marketData,
  notification,
  orderProcessing,
  payment,
  portfolio,
  risk,
  signals as signalService,
  trading,
  userManagement,
} from '../jobs.ts';
import { DATABASES } from '../database.ts';
import { FEEDS, PAYMENT_PROVIDERS, VENUES } from '../vocabulary.ts';
import { SERVICE_NAMES } from './instances.ts';

/** How busy the customers are: 1 at the peak of the day, less than half of it in the night. */
export const traffic = signal(
  'traffic',
  ({ time, wander, noise }) => daily(time, { peakHour: 15, low: 0.42 }) * wander(0.06) * noise(0.02),
);

/** Requests per second to each service at the peak. */
const PEAK_REQUESTS: Readonly<Record<string, number>> = {
  [apiGateway.name]: 220,
  [payment.name]: 8,
  [orderProcessing.name]: 40,
  [trading.name]: 60,
  [portfolio.name]: 50,
  [marketData.name]: 30,
  [signalService.name]: 10,
  [risk.name]: 60,
  [userManagement.name]: 25,
  [notification.name]: 15,
};

/** Requests per second to a service. */
export const requests = signalsOf(
  'requests',
  SERVICE_NAMES,
  ({ read, noise }, service) => (PEAK_REQUESTS[service] ?? 0) * read(traffic) * noise(0.02),
);

/** 1 where a service answers those who need it. */
export const serviceUp = signalsOf('answers', SERVICE_NAMES, () => 1);

/** How much longer a database takes than it should: 1 is as it should. */
export const databaseSlowness = signalsOf(
  'slowness of databases',
  DATABASES,
  ({ wander, noise }) => wander(0.05) * noise(0.03),
);

/** The services that wait for PostgreSQL while somebody waits for them. */
const ON_POSTGRES: readonly string[] = [
  payment.name,
  orderProcessing.name,
  portfolio.name,
  risk.name,
  userManagement.name,
];

/** How much longer a service takes to answer: little of its time is the database's. */
export const requestSlowness = signalsOf('slowness of requests', SERVICE_NAMES, ({ read, wander }, service) => {
  const waiting = ON_POSTGRES.includes(service) ? 0.012 * (read(databaseSlowness('postgres')) - 1) : 0;
  return wander(0.05) + waiting;
});

/** Payments per second at the peak. */
export const payments = signal('payments', ({ read, noise }) => 4 * read(traffic) * noise(0.03));

/** The share of a provider's payments that fail through it. */
export const providerFailures = signalsOf('failures of providers', PAYMENT_PROVIDERS, () => 0.004);
/** 1 where a payment provider answers. */
export const providerUp = signalsOf('providers answer', PAYMENT_PROVIDERS, () => 1);

/** Orders taken in per second. */
export const orders = signal('orders', ({ read, noise }) => 30 * read(traffic) * noise(0.03));

/** The share of the attempts to execute at a venue that are in vain. */
export const vainAttempts = signalsOf('attempts in vain', VENUES, ({ wander }) => 0.02 * wander(0.1));
/** 1 where a venue is connected. */
export const venueUp = signalsOf('venues are connected', VENUES, () => 1);
/** How much longer an order takes to its first fill than it should. */
export const executionSlowness = signal('slowness of executions', ({ wander, noise }) => wander(0.05) * noise(0.02));

/** 1 where a feed of the markets flows, 0 where it stands still. */
export const feedUp = signalsOf('feeds flow', FEEDS, () => 1);

/** Logins per second that somebody tries with other people's names and passwords. */
export const attack = signal('attack', 0);
