import { api } from '@belvedere/metrics-insurance-leads';
import { inhibit, LABEL_DOMAIN, pattern, serviceDown } from '@belvedere/routing';

/** One rule watches all services, by job: one that is down does not excuse the errors of another. */
const instanceDown = serviceDown({
  down: 'ServiceDown',
  symptoms: pattern('HighAPIErrorRate|SlowAPIResponseTime'),
  equal: ['job'],
});

/** Both read `up`: whoever is woken for an instance of the API is not woken again for the budget that it burns. */
const apiDown = inhibit('API down', {
  source: { alertname: 'ServiceDown', job: api.name },
  target: { alertname: pattern('LeadsApiAvailabilityBudgetBurn.*') },
  equal: [LABEL_DOMAIN],
});

/**
 * All services need both: their warnings are the storm that follows. What customers lose by it, the budgets tell, and a
 * replica that is gone is no excuse for it.
 */
const databaseDown = inhibit('database down', {
  source: { alertname: pattern('PostgresDown|RedisDown'), severity: 'critical' },
  target: { alertname: pattern('HighAPIErrorRate|SlowAPIResponseTime|HighFailedJobsRate|HighQueueDepth') },
  equal: [LABEL_DOMAIN],
});

/** What is told once. */
export const inhibitions = [instanceDown, apiDown, databaseDown];
