import { ruleGroup, type RuleGroup } from '@belvedere/rule-kit';
import { businessAlerts } from './business.ts';
import { databaseAlerts } from './database.ts';
import { executionAlerts } from './execution.ts';
import { latencyAlerts } from './latency.ts';
import { marketDataAlerts } from './market-data.ts';
import { objectiveGroups } from './objectives/index.ts';
import { paymentAlerts } from './payments.ts';
import { queueAlerts } from './queues.ts';
import * as recordings from './recordings.ts';
import { resourceAlerts } from './resources.ts';
import { securityAlerts } from './security.ts';
import { serviceAlerts, tradingInstanceDown } from './services.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const DOMAIN = 'trading';

/** All rules of the domain. All services are scraped every 30 s, and their rules are evaluated as often. */
export const ruleGroups = (thresholds: Thresholds = defaultThresholds): readonly RuleGroup[] => [
  ruleGroup(DOMAIN, 'recordings', { window: '5m', rules: Object.values(recordings) }),
  ruleGroup(DOMAIN, 'services', { rules: [...Object.values(serviceAlerts), tradingInstanceDown] }),
  ruleGroup(DOMAIN, 'latency', { rules: Object.values(latencyAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'payments', { rules: Object.values(paymentAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'execution', { rules: Object.values(executionAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'market-data', { rules: Object.values(marketDataAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'database', { rules: Object.values(databaseAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'queues', { rules: Object.values(queueAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'resources', { rules: Object.values(resourceAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'security', { rules: Object.values(securityAlerts(thresholds)) }),
  ...businessGroups(businessAlerts(thresholds)),
  ...objectiveGroups,
];

/**
 * A group for each, since a test of a week evaluates all of a group's rules two thousand times. What compares hours with
 * those of last week has time.
 */
const businessGroups = (alerts: ReturnType<typeof businessAlerts>): readonly RuleGroup[] =>
  Object.entries({
    'business-revenue': alerts.tradingRevenueDrop,
    'business-volume': alerts.tradingVolumeLow,
    'business-signals': alerts.signalAccuracyLow,
    'business-users': alerts.tradingUserActivityLow,
  }).map(([key, rule]) => ruleGroup(DOMAIN, key, { interval: '5m', rules: [rule] }));

export const groups = ruleGroups();
