import type { IncidentName } from '@belvedere/metrics-trading/behaviour';
import type { Alert } from '@belvedere/rule-kit';
import { fastestBurn } from '@belvedere/slo';
import { tradingDatabaseConnectionsHigh, tradingDatabaseSlowQueries } from './database.ts';
import { tradingExecutionRateLow, tradingVenueDisconnected } from './execution.ts';
import { marketDataFeedDisconnected, marketDataFeedStale } from './market-data.ts';
import { paymentFailuresHigh, paymentProviderDown } from './payments.ts';
import { tradingAuthenticationFailuresHigh, tradingRateLimitBreachesHigh } from './security.ts';
import { engineDown } from './services.ts';

/** The alerts that each incident of simulated trading makes fire; all others stay quiet. */
export const incidents = {
  'payment-provider-failing': [paymentFailuresHigh, paymentProviderDown],
  'market-feed-down': [marketDataFeedStale, marketDataFeedDisconnected],
  'trading-database-slow': [tradingDatabaseSlowQueries, tradingDatabaseConnectionsHigh],
  'credential-stuffing': [tradingAuthenticationFailuresHigh, tradingRateLimitBreachesHigh],
  'trading-engine-down': [engineDown, fastestBurn('TradingAvailability')],
  'venue-lost': [tradingExecutionRateLow, tradingVenueDisconnected],
} as const satisfies Readonly<Record<IncidentName, readonly Pick<Alert, 'name'>[]>>;
