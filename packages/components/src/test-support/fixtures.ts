import type { CompiledDashboard, CompiledGroup } from '@belvedere/compile';

type Rule = CompiledGroup['resource']['spec']['groups'][number]['rules'][number];

/** A dashboard as the compiler gives it, as small as Grafana accepts. */
export function compiledDashboard(uid: string, title: string): CompiledDashboard {
  return { uid, title, json: JSON.stringify({ uid, title, schemaVersion: 42, tags: [], panels: [] }) };
}

export const redisDown: Rule = {
  alert: 'RedisDown',
  expr: 'up{job="redis"} == 0',
  for: '1m',
  labels: { severity: 'critical' },
  annotations: { summary: 'Redis is down' },
};

/** A rule group as the compiler gives it. */
export function compiledGroup(name: string, rules: readonly Rule[] = [redisDown], interval = '30s'): CompiledGroup {
  return {
    name,
    resource: {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PrometheusRule',
      metadata: { name: `belvedere-${name}`, labels: { 'app.kubernetes.io/managed-by': 'belvedere' } },
      spec: { groups: [{ name, interval, rules }] },
    },
  };
}
