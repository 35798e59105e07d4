import { everyService } from '@belvedere/metrics-trading';
import { ruleGroup, type RuleGroup, type RuleTest } from '@belvedere/rule-kit';
import { healthScore, healthScoreTests } from '@belvedere/slo';

const DOMAIN = 'trading';

/** Whose targets count beside the objectives: the services. */
const jobs = everyService;

/** The share of the objectives and of the targets that hold. */
export const recordedHealthScore = healthScore(DOMAIN, { jobs });

export const healthGroup: RuleGroup = ruleGroup(DOMAIN, 'health-score', {
  interval: '1m',
  rules: [recordedHealthScore],
});

export const healthTests: readonly RuleTest[] = healthScoreTests(DOMAIN, { jobs });
