import { dashboard, type Dashboard, type Panel, type Section } from '@belvedere/dashboard-kit';
import type { Catalog } from '@belvedere/promql';
import { ruleGroup, type Rule, type RuleGroup, type RuleTest } from '@belvedere/rule-kit';
import type { Problem } from '@belvedere/core';
import type { CheckContext } from '../check.ts';
import type { UnusedMetric } from '../../domain.ts';
import { checkDomain } from '../index.ts';
import { alertsOf } from '../rules/alerts-of.ts';
import { keys, shop } from './fixture.ts';
import type { Example } from './problem-pages.ts';
import { problemsOfPromql } from './promql-example.ts';
import { runExample } from './run-example.ts';

/** The problems of an example, whatever language it is in. */
export const problemsOfExample = (example: Example): readonly Problem[] =>
  example.language === 'promql' ? problemsOfPromql(example) : problemsOfDefinitions(example);

/**
 * The problems of the shop with what an example defines. A rule, section or panel that stands alone is put into a group
 * or a dashboard where the example has none of its own; `catalogs`, `tests` and `runbooks` are sound where it does not name them, and
 * `target` is a Prometheus of the newest version.
 */
function problemsOfDefinitions(example: Example): readonly Problem[] {
  const constants = runExample(example);
  const defined = Object.values(constants);
  const domain = shop({
    catalogs: (constants['catalogs'] as readonly Catalog[]) ?? [...shop().catalogs, ...defined.filter(isCatalog)],
    groups: groupsOf(defined),
    dashboards: dashboardsOf(defined),
    ...('unusedMetrics' in constants ? { unusedMetrics: constants['unusedMetrics'] as readonly UnusedMetric[] } : {}),
    ...('tests' in constants ? { tests: constants['tests'] as readonly RuleTest[] } : {}),
  });
  const runbooks =
    'runbooks' in constants
      ? (constants['runbooks'] as readonly string[]).map((file) => file.replace(/\.md$/, ''))
      : alertsOf(domain).map(({ name }) => name);
  const target = constants['target'] as Partial<CheckContext> | undefined;
  return checkDomain(domain, { runbooks: new Set(runbooks), ...target });
}

function groupsOf(defined: readonly unknown[]): readonly RuleGroup[] {
  const groups = defined.filter(isGroup);
  const rules = defined.filter(isRule);
  return groups.length > 0 || rules.length === 0 ? groups : [ruleGroup('shop', 'example', { rules })];
}

function dashboardsOf(defined: readonly unknown[]): readonly Dashboard[] {
  const dashboards = defined.filter(isDashboard);
  if (dashboards.length > 0) return dashboards;
  const sections = defined.filter(isSection);
  const panels = sections.length > 0 ? [] : defined.filter(isPanel);
  if (sections.length + panels.length === 0) return [];
  return [dashboard(keys.overview, { description: 'The example.', panels, sections })];
}

const has = (value: unknown, ...properties: readonly string[]): boolean =>
  value instanceof Object && properties.every((property) => property in value);

const isCatalog = (value: unknown): value is Catalog => has(value, 'domain', 'metrics', 'jobs');
const isGroup = (value: unknown): value is RuleGroup => has(value, 'interval', 'rules');
const isRule = (value: unknown): value is Rule => has(value, 'kind', 'name', 'expression', 'site');
const isDashboard = (value: unknown): value is Dashboard => has(value, 'uid', 'sections');
const isSection = (value: unknown): value is Section => has(value, 'slug', 'collapsed');
const isPanel = (value: unknown): value is Panel => has(value, 'slug', 'settings');
