import { sourceOf, type CallSite, type Place, type Problem, type Severity } from '@belvedere/core';
import type { Dashboard, PlacedPanel } from '../definition/dashboard.ts';

/** One check of a dashboard: a file of its own. */
export interface DashboardCheck {
  readonly code: `dashboards/${string}`;
  readonly severity: Severity;
  /** What it finds, without what all its findings have in common. */
  run(dashboard: Dashboard): Iterable<Finding>;
}

export interface Finding {
  readonly where: Place;
  readonly message: string;
  readonly help: string;
}

/** The findings of a check as problems. */
export const findProblems = ({ code, severity, run }: DashboardCheck, dashboard: Dashboard): Problem[] =>
  [...run(dashboard)].map((finding) => ({ code, severity, ...finding }));

const place = (site: CallSite, object: string, field?: string): Place => ({
  ...sourceOf(site),
  object,
  ...(field === undefined ? undefined : { field }),
});

/** A dashboard as problems name it. */
export const dashboardPlace = ({ site, title }: Dashboard, field?: string): Place =>
  place(site, `dashboard '${title}'`, field);

/** A panel as problems name it. */
export const panelPlace = ({ panel }: Pick<PlacedPanel, 'panel'>, { title }: Dashboard, field?: string): Place =>
  place(panel.site, `panel '${panel.title}' of dashboard '${title}'`, field);

/** A section as problems name it. */
export const sectionPlace = (
  section: { readonly site: CallSite; readonly title: string },
  { title }: Dashboard,
  field?: string,
): Place => place(section.site, `section '${section.title}' of dashboard '${title}'`, field);
