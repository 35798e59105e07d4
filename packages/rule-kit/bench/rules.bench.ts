/** 10,000 rules, half of them recorded, as rule files and as PrometheusRules. */
import { milliseconds } from '@belvedere/core';
import { histogram, job } from '@belvedere/promql';
import {
  alert,
  grafanaGroup,
  grafanaRuleFile,
  prometheusRule,
  record,
  ruleFile,
  ruleGroup,
  yaml,
} from '../src/index.ts';

const GROUPS = 200;
const RULES_OF_A_GROUP = 50;
const ROUNDS = 5;

const api = job('api', { scrapeInterval: '15s' });
const duration = histogram('request_duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });

const groups = Array.from({ length: GROUPS }, (_, group) =>
  ruleGroup('bench', `g${group}`, {
    rules: Array.from({ length: RULES_OF_A_GROUP }, (_, index) => {
      const p95 = duration.where({ endpoint: `e${group}-${index}` }).quantile(0.95, { by: ['endpoint'] });
      if (index % 2 === 0) return record(`endpoint:request_duration_seconds:p95_${group}_${index}`, p95);
      return alert(`Slow${group}x${index}`, {
        when: p95.above(milliseconds(150)),
        for: '2m',
        severity: 'critical',
        service: 'api',
        summary: 'Requests are slow',
        description: ({ value, labels }) => `P95 of ${labels.endpoint} is ${value.duration}.`,
      });
    }),
  }),
);

function compile(): number {
  let written = 0;
  for (const group of groups) written += ruleFile([group]).length + yaml(prometheusRule(group)).length;
  return written;
}

/** The same rules for Grafana, which no number holds: seconds. */
function compileForGrafana(): number {
  const start = performance.now();
  for (const group of groups) {
    grafanaRuleFile(grafanaGroup(group, { datasource: 'prometheus', recordInto: 'prometheus' }), group.domain);
  }
  return (performance.now() - start) / 1000;
}

export const benchmark = {
  name: '10,000 rules → Prometheus YAML + PrometheusRule',
  hold: 1,
  unit: 's',
  run() {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      const written = compile();
      return { seconds: (performance.now() - start) / 1000, written };
    });
    const value = Math.min(...rounds.map(({ seconds }) => seconds));
    const grafana = Math.min(...rounds.map(compileForGrafana));
    const size = (rounds[0]!.written / 1e6).toFixed(1);
    return { value, detail: `${size} MB, best of ${ROUNDS}; as Grafana rules ${grafana.toPrecision(2)} s` };
  },
} as const;
