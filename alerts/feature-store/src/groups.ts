import { ruleGroup, type RuleGroup } from '@belvedere/rule-kit';
import { availabilityAlerts } from './availability.ts';
import { cacheAlerts } from './cache.ts';
import { featureAlerts } from './features.ts';
import { inferenceAlerts } from './inference.ts';
import { kafkaAlerts } from './kafka.ts';
import { modelAlerts } from './model.ts';
import * as recordings from './recordings.ts';
import { healthGroups } from './objectives/health.ts';
import { objectiveGroups } from './objectives/index.ts';
import { redisAlerts } from './redis.ts';
import { resourceAlerts } from './resources.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const DOMAIN = 'feature-store';

/** The rules of the domain but those of its objectives. The inference API is scraped every 10 s, and its alerts are looked at as often. */
export const ruleGroups = (thresholds: Thresholds = defaultThresholds): readonly RuleGroup[] => [
  ruleGroup(DOMAIN, 'recordings', { window: '5m', rules: Object.values(recordings) }),
  ruleGroup(DOMAIN, 'inference', { interval: '10s', rules: Object.values(inferenceAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'availability', { rules: Object.values(availabilityAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'cache', { rules: Object.values(cacheAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'features', { rules: Object.values(featureAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'redis', { rules: Object.values(redisAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'kafka', { rules: Object.values(kafkaAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'model', { rules: Object.values(modelAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'resources', { rules: Object.values(resourceAlerts(thresholds)) }),
];

/** All rules of the domain. */
export const groups: readonly RuleGroup[] = [...ruleGroups(), ...healthGroups(), ...objectiveGroups];
