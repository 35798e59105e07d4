import { apiGateway, everyService } from '@belvedere/metrics-trading';
import type { Job } from '@belvedere/promql';
import type { EquivalentMutant } from '@belvedere/rule-kit';

const matcherOf = (services: readonly Job[]): string => `job=~"${services.map(({ name }) => name).join('|')}"`;

const ON_SERVICES = matcherOf(everyService);
/** The services that have a database: all but the gateway. */
const ON_DATABASES = matcherOf(everyService.filter((service) => service !== apiGateway));

const SIGN_OF_LIFE = 'It is 1 or 0: there is nothing below 0.';
const OTHER_SIDE = 'The other side has the services of the domain only, and both meet by job.';
const ZERO = 'It only says what counts as 0, and the divisor leaves out what others have.';
const GREW_AT_ALL = 'It asks whether it grew at all: a rate and an increase are above 0 together.';

/** Changes of the rules that no input can show. */
export const equivalentMutants: readonly EquivalentMutant[] = [
  ...['PaymentProviderDown', 'TradingVenueDisconnected', 'MarketDataFeedDisconnected'].map((rule) => ({
    rule,
    mutation: 'comparison: == → <=',
    reason: SIGN_OF_LIFE,
  })),
  { rule: 'TradingVolumeLow', mutation: 'comparison: > → !=', reason: SIGN_OF_LIFE },
  ...['TradingCriticalSecurityEvent', 'TradingAuditTrailFailing'].map((rule) => ({
    rule,
    mutation: 'function: rate → increase',
    reason: GREW_AT_ALL,
  })),
  ...[`matcher: {${ON_SERVICES}} → nothing`, `matcher: {${ON_SERVICES}} → nothing (2)`].map((mutation) => ({
    rule: 'TradingInstanceDown',
    mutation,
    reason: OTHER_SIDE,
  })),
  ...['TradingCriticalSecurityEvent', 'TradingAuditTrailFailing'].flatMap((rule) =>
    [`matcher: ${ON_SERVICES} → nothing (2)`, `matcher: {${ON_SERVICES}} → nothing`].map((mutation) => ({
      rule,
      mutation,
      reason: OTHER_SIDE,
    })),
  ),
  ...[`matcher: ${ON_DATABASES} → nothing`, `matcher: {${ON_DATABASES}} → nothing`].map((mutation) => ({
    rule: 'TradingDatabaseConnectionsHigh',
    mutation,
    reason: OTHER_SIDE,
  })),
  {
    rule: 'TradingDatabaseConnectionsHigh',
    mutation: 'comparison: > → != (2)',
    reason: 'A limit below 0 makes a share below 0, which is above no bound.',
  },
  {
    rule: 'provider:payment_failures:ratio_rate5m',
    mutation: 'matcher: {job="trading-payment"} → nothing',
    reason: ZERO,
  },
  {
    rule: 'venue:order_executions:ratio_rate5m',
    mutation: 'matcher: {job="trading-engine"} → nothing',
    reason: ZERO,
  },
  {
    rule: 'strategy:signals_right:ratio_rate1h',
    mutation: 'matcher: {job="trading-signals"} → nothing',
    reason: ZERO,
  },
];
