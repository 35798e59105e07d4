import type { Problem } from '@belvedere/core';
import type { Dashboard } from '@belvedere/dashboard-kit';
import type { KnownMetric } from '../rules/catalog/known-metrics.ts';
import { dashboardOf } from './definition/dashboard.ts';
import { expressionsOf } from './definition/promql.ts';
import { objectOf, objectsOf } from './json.ts';
import { normalForm } from './normal-form/normal-form.ts';
import { notesOf } from './notes.ts';
import { classicOf } from './read/classic-of.ts';
import { readDashboard } from './read/read-dashboard.ts';
import { dashboardModule, dashboardModules, metricNames } from './source/modules.ts';

export interface ImportDashboardOptions {
  /** The domain that the dashboard will belong to. */
  readonly domain: string;
  /** The metrics of the catalogs that its queries may read. */
  readonly known?: readonly KnownMetric[];
}

/** A dashboard of a file as TypeScript; nothing where the file holds none. */
export interface ImportedDashboard {
  /** Unformatted, by their path: a file for each section. */
  readonly modules: ReadonlyMap<string, string>;
  /** Unformatted, all in one. */
  readonly module: string;
  readonly problems: readonly Problem[];
  /** What was guessed, carried through or lost, in sentences. */
  readonly notes: readonly string[];
  /** How many panels it has. */
  readonly panels: number;
  /** The dashboard that the modules define. */
  readonly dashboard?: Dashboard;
}

/**
 * A dashboard that was written elsewhere as TypeScript of this repository. It is defined and compiled here already, and
 * compared with what was read: what has no typed form, or would come out otherwise, is carried through.
 */
export function importDashboard(
  file: string,
  text: string,
  { domain, known = [] }: ImportDashboardOptions,
): ImportedDashboard {
  const { document, problem } = readDashboard(file, text);
  if (problem !== undefined) return { modules: new Map(), module: '', problems: [problem], notes: [], panels: 0 };
  const model = classicOf(document);
  const form = normalForm(document);
  const targets = objectsOf(form['panels']).flatMap(({ panels }) =>
    objectsOf(panels).flatMap((panel) => objectsOf(panel['targets'])),
  );
  const expressions = expressionsOf(targets, objectsOf(objectOf(form['templating'])['list']), known);
  const { guessed, known: used } = expressions.chooser;
  const names = metricNames(guessed.declarations, guessed.references, used);
  const dashboard = dashboardOf(form, domain, expressions, names.taken);
  const source = { domain, dashboard, names };
  return {
    modules: dashboardModules(source),
    module: dashboardModule(source),
    problems: [],
    notes: notesOf(document, model, dashboard, expressions),
    panels: dashboard.panels.length,
    dashboard: dashboard.dashboard.value,
  };
}
