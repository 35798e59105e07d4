import { inhibit, pattern, serviceDown } from '@belvedere/routing';

/** A service without an instance fails its probes and its requests: its budgets burn, and that is known already. */
const servicesDown = serviceDown({
  down: pattern('Trading.*Down'),
  symptoms: pattern('.*(Availability|Errors|Late|Latency|RateLow|Slow|Stale).*'),
});

/** Whoever is woken because a budget of latency burns sees how slow the service is now. */
const burningLatency = inhibit('latency burns', {
  source: { alertname: pattern('.*Latency.*BudgetBurn.*'), severity: 'critical' },
  target: { alertname: pattern('Trading.*LatencyHigh') },
  equal: ['service'],
});

/** What is not connected stands still. */
const feedDisconnected = inhibit('feed disconnected', {
  source: { alertname: 'MarketDataFeedDisconnected' },
  target: { alertname: pattern('MarketDataFeed(Errors|Late|Stale)') },
  equal: ['feed'],
});

/** What is told once. */
export const inhibitions = [servicesDown, burningLatency, feedDisconnected];
