import type { RuleGroup, RuleTest } from '@belvedere/rule-kit';
import * as slo from '@belvedere/slo';
import { gatewayObjectives } from './gateway.ts';
import { marketDataObjectives } from './market-data.ts';
import { paymentObjectives } from './payment.ts';
import { healthGroup, healthTests } from './health.ts';
import { defaultRatios, type ObjectiveRatios } from './ratios.ts';
import { tradingObjectives } from './trading.ts';
import { userManagementObjectives } from './user-management.ts';

const DOMAIN = 'trading';

/** What the domain promises: availability, errors and latency of each service apart, each with a budget of its own. */
export const objectivesOf = (ratios: ObjectiveRatios = defaultRatios): readonly slo.Objective[] => [
  ...gatewayObjectives(ratios),
  ...paymentObjectives(ratios),
  ...tradingObjectives(ratios),
  ...marketDataObjectives(ratios),
  ...userManagementObjectives(ratios),
];

export const objectives = objectivesOf();

/** The recordings and alerts of the domain's objectives, and what is recorded of all of them together. */
export const objectiveGroups: readonly RuleGroup[] = [...slo.objectiveGroups(DOMAIN, objectives), healthGroup];

/** Their unit tests. */
export const objectiveTests: readonly RuleTest[] = [...slo.objectiveTests(DOMAIN, objectives), ...healthTests];
