import { sourceOf, type CallSite, type Place } from '@belvedere/core';
import type { Dashboard } from '../definition/dashboard.ts';
import type { Panel } from '../definition/panels/index.ts';
import type { Section } from '../definition/section.ts';

const place = (site: CallSite, object: string, field?: string): Place => ({
  ...sourceOf(site),
  object,
  ...(field === undefined ? undefined : { field }),
});

/** A dashboard as problems name it. */
export const dashboardPlace = ({ site, title }: Dashboard, field?: string): Place =>
  place(site, `dashboard '${title}'`, field);

/** A section as problems name it. */
export const sectionPlace = ({ title }: Dashboard, section: Section, field?: string): Place =>
  place(section.site, `section '${section.title}' of dashboard '${title}'`, field);

/** A panel as problems name it. */
export const panelPlace = ({ title }: Dashboard, panel: Panel, field?: string): Place =>
  place(panel.site, `panel '${panel.title}' of dashboard '${title}'`, field);
