/**
 * What trading is judged by. Windows are left open: a panel fills in its own, a rule its group's. The ratios here are
 * for panels and recordings: 0 where nothing failed. The alerts divide the same rates by those of enough traffic, and
 * need no such zero, since what did not fail alerts nobody.
 */
import { quantity, type Quantity } from '@belvedere/core';
import {
  authenticationAttempts,
  authenticationFailures,
  databaseQueryDuration,
  databaseSlowQueries,
  feedErrors,
  feedLastMessageTime,
  feedLatency,
  feedMessages,
  httpRequestDuration,
  httpRequests,
  orderExecutionAttempts,
  orderExecutionDuration,
  paymentAttempts,
  queueDepth,
  rateLimitDecisions,
  signalsEvaluated,
} from '@belvedere/metrics-trading';
import { availability, errorRatio, not, quantileWithTraffic, time, type Job } from '@belvedere/promql';

/** Less traffic than this is no reason to look at a ratio. */
type Traffic = Quantity<'count/second'>;

/** 30 requests in five minutes: of fewer, p95 is the latency of the slowest or the second slowest. */
const ENOUGH_FOR_P95: Traffic = quantity(0.1, 'count/second');
/** 150 requests in five minutes, as p99 needs more of them. */
const ENOUGH_FOR_P99: Traffic = quantity(0.5, 'count/second');

const byService = { by: ['job'] } as const;

/** Requests per second by service. */
export const requestRate = httpRequests.rate().sum(byService);

/** Share of the requests by service that failed. */
export const requestErrorRatio = errorRatio({
  failed: httpRequests.where({ status: /5../ }),
  total: httpRequests,
  ...byService,
});

/** Latency by service that half, 95 % and 99 % of the requests stay below. */
export const latency = {
  p50: httpRequestDuration.quantile(0.5, byService),
  p95: httpRequestDuration.quantile(0.95, byService),
  p99: httpRequestDuration.quantile(0.99, byService),
} as const;

/** Latency of one service that 95 % of its requests stay below, where there are enough of them. */
export const p95Of = ({ name }: Job) =>
  quantileWithTraffic(httpRequestDuration.where({ job: name }), {
    quantile: 0.95,
    minimum: ENOUGH_FOR_P95,
    ...byService,
  });

/** The same for 99 %. */
export const p99Of = ({ name }: Job) =>
  quantileWithTraffic(httpRequestDuration.where({ job: name }), {
    quantile: 0.99,
    minimum: ENOUGH_FOR_P99,
    ...byService,
  });

const byProvider = { by: ['provider'] } as const;

/** Payments that failed through us or through the provider. What a bank declines is its answer, no failure. */
const failedPayments = paymentAttempts.where({ result: 'failed' });

/** Payments per second by provider: however they ended, and those that failed. */
export const paymentRate = paymentAttempts.rate().sum(byProvider);
export const paymentFailureRate = failedPayments.rate().sum(byProvider);

/** Share of a provider's payments that failed. */
export const paymentFailureRatio = errorRatio({ failed: failedPayments, total: paymentAttempts, ...byProvider });

/** Attempts that did not fill their order, not even in part. */
const unfilled = orderExecutionAttempts.where({ result: not(['filled', 'partially_filled']) });

/** Attempts per second to execute an order: all, and those in vain. */
export const executionAttemptRate = orderExecutionAttempts.rate().sum();
export const unfilledAttemptRate = unfilled.rate().sum();

/** Share of the attempts that filled an order, at least in part, by venue. */
export const executionRatio = availability({ failed: unfilled, total: orderExecutionAttempts, by: ['venue'] });

/** Time to the first fill that 95 % of the orders stay below. */
export const executionP95 = quantileWithTraffic(orderExecutionDuration, { quantile: 0.95, minimum: ENOUGH_FOR_P95 });

const byFeed = { by: ['feed'] } as const;

/** Seconds since any instance received a message of a feed. */
export const feedAge = time().minus(feedLastMessageTime.max(byFeed));

/** Messages per second of a feed: those received, and those that could not be used or are missing. */
export const feedMessageRate = feedMessages.rate().sum(byFeed);
export const feedErrorRate = feedErrors.rate().sum(byFeed);

/** Age of a feed's prices when they are passed on that 95 % of them stay below. */
export const feedP95 = quantileWithTraffic(feedLatency, { quantile: 0.95, minimum: ENOUGH_FOR_P95, ...byFeed });

const byDatabase = { by: ['database'] } as const;

/** Queries per second of a database, by all services: all, and those that took longer than a second. */
export const queryRate = databaseQueryDuration.rate(byDatabase);
export const slowQueryRate = databaseSlowQueries.rate().sum(byDatabase);

/** Messages of a queue that wait for the service that reads them. Each instance states the whole queue. */
export const queueBacklog = queueDepth.max({ by: ['job', 'queue'] });

const byMechanism = { by: ['mechanism'] } as const;

/** Credentials checked per second, and refused. Tokens expire in the ordinary course of things: they are left out. */
export const authenticationRate = authenticationAttempts.rate().sum(byMechanism);
export const authenticationFailureRate = authenticationFailures
  .where({ reason: not('expired') })
  .rate()
  .sum(byMechanism);

const byLimit = { by: ['limit'] } as const;

/** Requests per second that are held against a limit, and those that break it. */
export const rateLimitedRate = rateLimitDecisions.rate().sum(byLimit);
export const rateLimitBreachRate = rateLimitDecisions.where({ decision: 'rejected' }).rate().sum(byLimit);

const byStrategy = { by: ['strategy'] } as const;
const wrongSignals = signalsEvaluated.where({ outcome: 'wrong' });

/** Signals of a strategy whose horizon ended within the last hour, and those that were wrong. */
export const hourlySignals = signalsEvaluated.increase('1h').sum(byStrategy);
export const hourlyWrongSignals = wrongSignals.increase('1h').sum(byStrategy);

/** Share of a strategy's signals evaluated within the last hour that were right. */
export const signalAccuracy = availability({
  failed: wrongSignals,
  total: signalsEvaluated,
  ...byStrategy,
  window: '1h',
});
