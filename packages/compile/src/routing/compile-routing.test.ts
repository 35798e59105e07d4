import { describe, expect, it } from '@jest/globals';
import { DEFAULT_OPERATOR, route } from '@belvedere/routing';
import { compileRouting, DEFAULT_ROUTING_TARGET, routingProblems, routingTarget, type DomainRouting } from './index.ts';
import { groups, shopRouting } from './test-support/shop.ts';

const routing: DomainRouting = {
  tree: shopRouting({
    routes: [route('critical', { where: { severity: 'critical' }, groupBy: ['alertname', 'endpoint'] })],
  }),
  groups,
};

describe('a compiled tree', () => {
  it('is a file for each that reads it', () => {
    const files = compileRouting('platform', routing, { ...DEFAULT_ROUTING_TARGET, operator: DEFAULT_OPERATOR });
    expect([...files.keys()].sort()).toEqual([
      'platform/alertmanager.yaml',
      'platform/grafana/contact-points.json',
      'platform/grafana/inhibition-rules.json',
      'platform/grafana/message-templates.json',
      'platform/grafana/mute-timings.json',
      'platform/grafana/notification-policies.json',
      'platform/kubernetes/alertmanager-config.yaml',
      'platform/silences.json',
      'platform/templates/belvedere.tmpl',
    ]);
  });

  it('leaves out whoever does not read it', () => {
    expect([...compileRouting('platform', routing, {}).keys()]).toEqual(['platform/silences.json']);
  });

  it('has the target’s identity labels in every group', () => {
    const files = compileRouting('platform', routing, { ...DEFAULT_ROUTING_TARGET, identityLabels: ['cluster'] });
    const text = files.get('platform/alertmanager.yaml')!;
    expect(text.match(/group_by:\n(?: +- .+\n)+/g)!.every((list) => list.includes('- cluster'))).toBe(true);
    expect(files.get('platform/grafana/notification-policies.json')!.match(/"cluster"/g)!.length).toBeGreaterThan(2);
  });

  it('is checked with them: an alert has them, whatever its expression keeps', () => {
    const tree = shopRouting({ groupBy: ['alertname', 'cluster'] });
    const codes = (identityLabels: readonly string[]) =>
      routingProblems({ tree, groups }, { identityLabels }).map(({ code }) => code);
    expect([codes([]), codes(['cluster'])]).toEqual([['routing/group-label'], []]);
  });

  it('is for those that a target states, with its identity labels', () => {
    expect(routingTarget({})).toEqual({ ...DEFAULT_ROUTING_TARGET, identityLabels: [] });
    expect(routingTarget({ routing: {}, identityLabels: ['cluster'] })).toEqual({ identityLabels: ['cluster'] });
  });
});
