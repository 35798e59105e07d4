/** The rule groups of the domain, with all that a group can have, as the Prometheus operator reads them. */
import {
  PrometheusRule,
  type IPrometheusRule,
} from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import { compileDomain, LOCAL_TARGET, type CompiledGroup } from '@belvedere/compile';
import { expect, it } from '@jest/globals';
import { definitions } from './definitions.ts';

const whole = {
  ...definitions,
  dashboards: [],
  groups: definitions.groups.map((group) => ({
    ...group,
    limit: 100,
    queryOffset: 60_000,
    labels: { tier: 'web' },
    rules: group.rules.map((rule) => (rule.kind === 'alert' ? { ...rule, keepFiringFor: 300_000 } : rule)),
  })),
};
const { groups } = compileDomain(whole, LOCAL_TARGET);
const validate = (resource: object): void =>
  new PrometheusRule(JSON.parse(JSON.stringify(resource)) as IPrometheusRule).validate();

it.each(groups.map(({ name, resource }): [string, CompiledGroup['resource']] => [name, resource]))(
  '%s is a PrometheusRule',
  (_, resource) => {
    expect(JSON.stringify(resource)).toContain('"query_offset":"1m"');
    expect(JSON.stringify(resource)).toContain('"tier":"web"');
    expect(() => validate(resource)).not.toThrow();
  },
);

it('a limit in words is none', () => {
  const { resource } = groups[0]!;
  const [group] = resource.spec.groups;
  expect(() => validate({ ...resource, spec: { groups: [{ ...group, limit: 'many' }] } })).toThrow(/limit/);
});
