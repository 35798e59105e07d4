import { checkDomain, describeBy, LOCAL_TARGET, type Domain } from '@belvedere/compile';
import { formatProblems, type DashboardKey, type Problem } from '@belvedere/core';
import {
  classicDashboard,
  dashboardV2,
  descriptionOf,
  panelsOf,
  queriesOf,
  type Dashboard,
  type DashboardContext,
} from '@belvedere/dashboard-kit';
import { grafanaTypeErrors } from '@belvedere/dashboard-kit/testing';
import { CatalogIndex, checkExpression, language, selectors } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { deadLinks } from './dashboards/dead-links.ts';
import { raggedLines } from './dashboards/ragged-lines.ts';

/** Characters: fewer are the title again. */
const SHORTEST_DESCRIPTION = 20;

/** Kinds of panels that show when something began. */
const COURSES: ReadonlySet<string> = new Set(['timeseries', 'state-timeline', 'status-history']);

/** A panel's queries as Grafana gets them, its variables included. */
const ofPanels = language({ variables: true });

/** What is asked of a domain's dashboards: by the title of each, a wish and the titles of the panels that grant it. */
export type RequiredPanels = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * Tests what holds for the dashboards of every domain: they show what is required of them, are those of its keys and without
 * problems; each panel explains itself, each alert is shown by its course over time, lines have no gaps, links lead somewhere, queries read what is declared or
 * recorded, and both forms of a dashboard are plain JSON, the same each time. Where the domain accounts for its metrics, each
 * is read or named as unused.
 */
export function describeDashboards(
  domain: Domain,
  required: RequiredPanels,
  keys: Readonly<Record<string, DashboardKey>>,
): void {
  const { dashboards, catalogs, groups } = domain;
  const rules = groups.flatMap((group) => group.rules);
  const alerts = rules.filter(({ kind }) => kind === 'alert').map(({ name }) => name);
  const readable = new Set([
    ...new CatalogIndex(catalogs).names(),
    ...rules.filter(({ kind }) => kind === 'recording').map(({ name }) => name),
  ]);
  const context: DashboardContext = { ...LOCAL_TARGET, describe: describeBy(domain) };

  describe.each(Object.entries(required))('%s', (title, wishes) => {
    it.each(Object.entries(wishes))('shows %s', (_wish, panels) => {
      expect(titlesOf(dashboards.find((dashboard) => dashboard.title === title))).toEqual(
        expect.arrayContaining([...panels]),
      );
    });
  });

  it('are those of the keys, in their order, each once', () => {
    expect(dashboards.map(keyOf)).toEqual(Object.values(keys).map(keyOf));
  });

  it('have no problems', () => {
    const problems = checkDomain(domain, { ...LOCAL_TARGET, runbooks: new Set(alerts) });
    expect(formatProblems(problems.filter(isOfDashboards))).toBe('');
  });

  it('show every alert', () => {
    const shown = new Set(dashboards.flatMap(panelsOf).flatMap(({ panel }) => panel.alerts.map(({ name }) => name)));
    expect(alerts.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('lead an alert to a panel that shows when it began, never to a single figure', () => {
    const homes = new Map(
      dashboards
        .flatMap(panelsOf)
        .toReversed()
        .flatMap(({ panel }) => panel.alerts.map(({ name }) => [name, panel.kind] as const)),
    );
    expect([...homes].filter(([, kind]) => !COURSES.has(kind))).toEqual([]);
  });

  it('are of Grafana’s own types, in both forms', () => {
    const bothForms = dashboards.map((one) => ({
      classic: classicDashboard(one, context),
      v2: dashboardV2(one, context),
    }));
    expect(grafanaTypeErrors(bothForms)).toEqual([]);
  }, 120_000);

  it('link to what exists', () => {
    expect(deadLinks(domain.name, dashboards)).toEqual([]);
  });

  describe.each(dashboards.map((dashboard) => ({ title: dashboard.title, dashboard })))('$title', ({ dashboard }) => {
    it('has panels of different titles, each of which explains itself', () => {
      const panels = panelsOf(dashboard).map(({ panel }) => panel);
      const titles = panels.map(({ title }) => title);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
      const silent = panels.filter(
        (panel) => panel.kind !== 'text' && descriptionOf(panel, context.describe).length < SHORTEST_DESCRIPTION,
      );
      expect(silent.map(({ title }) => title)).toEqual([]);
    });

    it('asks in PromQL, for series that are declared or recorded', () => {
      const wrong = queriesOf(dashboard).flatMap(({ panel, query }) => [
        ...checkExpression(query.expression.print(), ofPanels).map(({ message }) => `${panel.title}: ${message}`),
        ...selectors(query.expression.node)
          .filter(({ metric }) => !readable.has(metric))
          .map(({ metric }) => `${panel.title}: ${metric}`),
      ]);
      expect(wrong).toEqual([]);
    });

    it('has no gaps: each line is full, and its panels are equally high', () => {
      expect(raggedLines(classicDashboard(dashboard, context))).toEqual([]);
    });

    it.each([
      { form: 'classic', compile: () => classicDashboard(dashboard, context) },
      { form: 'v2', compile: () => dashboardV2(dashboard, context) },
    ])('compiles to plain JSON in the $form form, the same each time', ({ compile }) => {
      const [model, again] = [compile(), compile()];
      expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model);
      expect(JSON.stringify(again)).toBe(JSON.stringify(model));
    });
  });
}

/** Whether a problem is one of a dashboard or its panels, or of a metric that none of them shows. */
const isOfDashboards = ({ code, where }: Problem): boolean =>
  code === 'definitions/unused-metric' || /(?:^| of )dashboard '/.test(where.object ?? '');

const keyOf = ({ uid, title }: DashboardKey) => ({ uid, title });

const titlesOf = (dashboard: Dashboard | undefined): readonly string[] =>
  dashboard === undefined ? [] : panelsOf(dashboard).map(({ panel }) => panel.title);
