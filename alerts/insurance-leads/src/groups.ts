import { ruleGroup, type RuleGroup } from '@belvedere/rule-kit';
import { aiModelAlerts } from './ai-models.ts';
import { databaseAlerts } from './databases.ts';
import { httpAlerts } from './http.ts';
import { leadAlerts } from './leads.ts';
import { nodeAlerts } from './nodes.ts';
import { objectiveGroups } from './objectives/index.ts';
import * as recordings from './recordings.ts';
import { serviceAlerts } from './services.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const DOMAIN = 'insurance-leads';

/** All rules of the domain but those of its objectives. */
export const ruleGroups = (thresholds: Thresholds = defaultThresholds): readonly RuleGroup[] => [
  ruleGroup(DOMAIN, 'recordings', { window: '5m', rules: Object.values(recordings) }),
  ruleGroup(DOMAIN, 'services', { rules: Object.values(serviceAlerts()) }),
  ruleGroup(DOMAIN, 'databases', { rules: Object.values(databaseAlerts()) }),
  ruleGroup(DOMAIN, 'nodes', { rules: Object.values(nodeAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'http', { rules: Object.values(httpAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'leads', { rules: Object.values(leadAlerts(thresholds)) }),
  ruleGroup(DOMAIN, 'ai-models', { rules: Object.values(aiModelAlerts(thresholds)) }),
];

/** All rules of the domain. */
export const groups: readonly RuleGroup[] = [...ruleGroups(), ...objectiveGroups];
