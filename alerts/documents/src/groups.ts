import { ruleGroup, type RuleGroup } from '@belvedere/rule-kit';
import { accuracyAlerts } from './accuracy.ts';
import { businessAlerts } from './business.ts';
import { databaseAlerts } from './database.ts';
import { infrastructureAlerts } from './infrastructure.ts';
import { modelAlerts } from './models.ts';
import { objectiveGroups } from './objectives/index.ts';
import { processingAlerts } from './processing.ts';
import * as recordings from './recordings.ts';
import { requestAlerts } from './requests.ts';
import { resourceAlerts } from './resources.ts';
import { serviceAlerts } from './services.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const DOMAIN = 'documents';

/** All rules of the domain but those of its objectives, whose thresholds are their own. */
export const ruleGroups = (thresholds: Thresholds = defaultThresholds): readonly RuleGroup[] => [
  ruleGroup(DOMAIN, 'recordings', { window: '5m', rules: Object.values(recordings) }),
  ruleGroup(DOMAIN, 'services', { rules: Object.values(serviceAlerts()) }),
  ruleGroup(DOMAIN, 'requests', { rules: Object.values(requestAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'processing', { rules: Object.values(processingAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'models', { rules: Object.values(modelAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'accuracy', { interval: '5m', rules: Object.values(accuracyAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'database', { rules: Object.values(databaseAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'infrastructure', { rules: Object.values(infrastructureAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'resources', { rules: Object.values(resourceAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'business', { window: '15m', rules: Object.values(businessAlerts(thresholds)) }),
];

export const groups: readonly RuleGroup[] = [...ruleGroups(), ...objectiveGroups];
