import { names } from '@belvedere/core';
import {
  classicDashboard,
  dashboardV2,
  libraryPanelModel,
  libraryPanelsOf,
  type DashboardContext,
} from '@belvedere/dashboard-kit';
import {
  grafanaGroup,
  grafanaRuleFile,
  grafanaRules,
  promtoolTestFile,
  ruleFile,
  ruleResource,
  testIntervals,
  yaml,
  type AnnotationsOf,
  type GrafanaRuleGroup,
  type RuleGroup,
  type RuleResource,
  type RuleTarget,
  type RuleTest,
} from '@belvedere/rule-kit';
import { alertLinks } from './alert-links.ts';
import { describeBy } from './describe.ts';
import type { Domain } from './domain.ts';
import { grafanaTargetOf, prometheusGroups } from './evaluation.ts';
import { compileRouting, routingTarget } from './routing/index.ts';
import type { Target } from './target.ts';

/** A dashboard as Grafana takes it. */
export interface CompiledDashboard {
  readonly uid: string;
  readonly title: string;
  /** The classic dashboard as JSON text, keys in the order of Grafana's own export. */
  readonly json: string;
  /** The v2 resource as JSON text, where the target takes it. */
  readonly v2?: string;
}

/** A panel that dashboards share, as Grafana takes it. */
export interface CompiledLibraryPanel {
  readonly uid: string;
  readonly name: string;
  /** The panel's model as JSON text. */
  readonly json: string;
}

/** A rule group as Kubernetes takes it. */
export interface CompiledGroup {
  readonly name: string;
  readonly resource: RuleResource;
}

/** All that a domain becomes: objects for Pulumi, and the same as files, by their path below the output folder. */
export interface CompiledDomain {
  readonly name: string;
  readonly dashboards: readonly CompiledDashboard[];
  readonly libraryPanels: readonly CompiledLibraryPanel[];
  readonly groups: readonly CompiledGroup[];
  /** The rule groups that Grafana evaluates, as its API takes them; none where Prometheus alone alerts. */
  readonly grafanaGroups: readonly GrafanaRuleGroup[];
  readonly files: ReadonlyMap<string, string>;
}

/** Compiles a domain for a target. Pure: the same definitions give the same bytes. */
export function compileDomain(domain: Domain, target: Target): CompiledDomain {
  const annotationsOf = alertLinks(domain, target);
  const { identityLabels = [], ruler = 'prometheus', dashboards: form = 'classic' } = target;
  const ofRules: RuleTarget = { annotationsOf, identityLabels, ruler };
  const context: DashboardContext = { ...target, describe: describeBy(domain) };
  const dashboards = domain.dashboards.map((dashboard) => ({
    uid: dashboard.uid,
    title: dashboard.title,
    json: json(classicDashboard(dashboard, context)),
    ...(form === 'classic' ? undefined : { v2: json(dashboardV2(dashboard, context)) }),
  }));
  const libraryPanels = libraryPanelsOf(domain.dashboards).map((panel) => ({
    ...panel.library,
    json: json(libraryPanelModel(panel, domain.name, context)),
  }));
  const evaluated = prometheusGroups(domain.groups, target);
  const groups = evaluated.map((group) => ({ name: group.name, resource: ruleResource(group, ofRules) }));
  const grafanaGroups = grafanaGroupsOf(domain, target, annotationsOf);

  const files = new Map<string, string>();
  for (const { uid, json: classic, v2 } of dashboards) {
    if (form !== 'v2') files.set(names.artifactPath.dashboard(domain.name, uid), classic);
    if (v2 !== undefined) files.set(names.artifactPath.dashboardV2(domain.name, uid), v2);
  }
  for (const { uid, json: text } of libraryPanels) {
    files.set(names.artifactPath.libraryPanel(domain.name, uid), text);
  }
  for (const group of evaluated) {
    files.set(names.artifactPath.rules(domain.name, group.name), ruleFile([group], ofRules));
    // promtool reads Prometheus's own files alone.
    if (ruler === 'vmalert') continue;
    for (const [name, text] of testFiles(group, domain.tests, annotationsOf)) {
      files.set(names.artifactPath.tests(domain.name, name), text);
    }
  }
  for (const { name, resource } of groups) {
    files.set(names.artifactPath.prometheusRule(domain.name, name), yaml(resource));
  }
  for (const group of grafanaGroups) {
    files.set(names.artifactPath.grafanaRules(domain.name, group.title), grafanaRuleFile(group, domain.name));
  }
  if (domain.routing !== undefined) {
    for (const [path, text] of compileRouting(domain.name, domain.routing, routingTarget(target)))
      files.set(path, text);
  }
  return { name: domain.name, dashboards, libraryPanels, groups, grafanaGroups, files };
}

const json = (model: object): string => `${JSON.stringify(model, null, 2)}\n`;

/** A group's tests by the name of their file: one for each interval at which tests are evaluated. */
const testFiles = (
  group: RuleGroup,
  tests: readonly RuleTest[],
  annotationsOf: AnnotationsOf,
): readonly (readonly [name: string, text: string])[] =>
  testIntervals(group, tests).map((interval) => [
    interval === group.interval ? group.name : names.testFile(group.name, interval),
    promtoolTestFile([group], tests, { ruleFiles: [`../rules/${group.name}.yaml`], annotationsOf, interval }),
  ]);

function grafanaGroupsOf(domain: Domain, target: Target, annotationsOf: AnnotationsOf): readonly GrafanaRuleGroup[] {
  const ofGrafana = grafanaTargetOf(target);
  if (ofGrafana === undefined) return [];
  return domain.groups
    .filter((group) => grafanaRules(group, ofGrafana).length > 0)
    .map((group) => grafanaGroup(group, { ...ofGrafana, annotationsOf }));
}
