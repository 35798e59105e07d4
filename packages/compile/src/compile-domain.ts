import { names } from '@belvedere/core';
import { classicDashboard } from '@belvedere/dashboard-kit';
import {
  prometheusRule,
  promtoolTestFile,
  ruleFile,
  yaml,
  type PrometheusRule,
  type RuleTarget,
} from '@belvedere/rule-kit';
import { alertLinks } from './alert-links.ts';
import type { Domain } from './domain.ts';
import type { Target } from './target.ts';

/** A dashboard as Grafana takes it. */
export interface CompiledDashboard {
  readonly uid: string;
  readonly title: string;
  /** The classic dashboard as JSON text, keys in the order of Grafana's own export. */
  readonly json: string;
}

/** A rule group as Kubernetes takes it. */
export interface CompiledGroup {
  readonly name: string;
  readonly resource: PrometheusRule;
}

/** All that a domain becomes: objects for Pulumi, and the same as files, by their path below the output folder. */
export interface CompiledDomain {
  readonly name: string;
  readonly dashboards: readonly CompiledDashboard[];
  readonly groups: readonly CompiledGroup[];
  readonly files: ReadonlyMap<string, string>;
}

/** Compiles a domain for a target. Pure: the same definitions give the same bytes. */
export function compileDomain(domain: Domain, target: Target): CompiledDomain {
  const annotationsOf = alertLinks(domain, target);
  const { identityLabels = [] } = target;
  const ofRules: RuleTarget = { annotationsOf, identityLabels };
  const dashboards = domain.dashboards.map((dashboard) => ({
    uid: dashboard.uid,
    title: dashboard.title,
    json: `${JSON.stringify(classicDashboard(dashboard, target), null, 2)}\n`,
  }));
  const groups = domain.groups.map((group) => ({ name: group.name, resource: prometheusRule(group, ofRules) }));

  const files = new Map<string, string>();
  for (const { uid, json } of dashboards) {
    files.set(names.artifactPath.dashboard(domain.name, uid), json);
  }
  for (const group of domain.groups) {
    files.set(names.artifactPath.rules(domain.name, group.name), ruleFile([group], ofRules));
    const ruleFiles = [`../rules/${group.name}.yaml`];
    files.set(
      names.artifactPath.tests(domain.name, group.name),
      promtoolTestFile([group], domain.tests, { ruleFiles, annotationsOf }),
    );
  }
  for (const { name, resource } of groups) {
    files.set(names.artifactPath.prometheusRule(domain.name, name), yaml(resource));
  }
  return { name: domain.name, dashboards, groups, files };
}
