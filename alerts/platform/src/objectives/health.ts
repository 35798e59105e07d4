import { alertmanager, alloy, grafana, jaeger, loki, otelCollector, prometheus } from '@belvedere/metrics-platform';
import { ruleGroup, type RuleGroup, type RuleTest } from '@belvedere/rule-kit';
import { healthScore, healthScoreTests } from '@belvedere/slo';

const DOMAIN = 'platform';

/** Whose targets count beside the objectives: what the domains are watched by. Machines and stores are counted by their users. */
const jobs = [prometheus, alertmanager, grafana, loki, alloy, otelCollector, jaeger] as const;

/** The share of the objectives and of the targets that hold. */
export const recordedHealthScore = healthScore(DOMAIN, { jobs });

export const healthGroup: RuleGroup = ruleGroup(DOMAIN, 'health-score', {
  interval: '1m',
  rules: [recordedHealthScore],
});

export const healthTests: readonly RuleTest[] = healthScoreTests(DOMAIN, { jobs });
