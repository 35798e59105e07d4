import { callSite, durationLength, names, type CallSite, type DashboardKey, type DurationOf } from '@belvedere/core';
import { acceptancesOf, type Acceptance } from '@belvedere/rule-kit';
import type { Annotation } from './annotation.ts';
import type { DashboardLink } from './link.ts';
import type { Panel } from './panels/index.ts';
import { prometheusQueries, type PrometheusQuery } from './queries/query.ts';
import type { Section } from './section.ts';
import type { Tab } from './tab.ts';
import type { Variable } from './variables/variable.ts';

export interface DashboardOptions<Time extends string, Refresh extends string> {
  /** What the dashboard answers, and for whom. */
  readonly description: string;
  /** Beside the domain's name, which comes by itself. */
  readonly tags?: readonly string[];
  /** How far back it looks when opened; 6 h where left out. */
  readonly time?: DurationOf<Time>;
  /** How often it asks again; every 30 s where left out. */
  readonly refresh?: DurationOf<Refresh>;
  /** A name of the time zone database, `utc`, or the reader's own, where left out. */
  readonly timezone?: 'browser' | 'utc' | `${string}/${string}`;
  readonly weekStart?: 'monday' | 'saturday' | 'sunday';
  readonly variables?: readonly Variable[];
  /** Neighbours, to which the link keeps the time range and the variables; other pages; all dashboards with some tags. */
  readonly links?: readonly DashboardLink[];
  /** Beside the alerts of its panels, which come by themselves. */
  readonly annotations?: readonly Annotation[];
  /** Panels above the first section. */
  readonly panels?: readonly Panel[];
  readonly sections?: readonly Section[];
  /** In place of sections: a tab for each, where the form of the dashboard knows tabs. */
  readonly tabs?: readonly Tab[];
  /** Problems of this dashboard, its panels' included, that are right here, each with the reason. */
  readonly accept?: readonly Acceptance[];
  /** Keys of the classic dashboard that this package has no words for, carried through as they are. */
  readonly carried?: Readonly<Record<string, unknown>>;
}

/** A dashboard as its author defined it. It carries its own key, so that others can link to it. */
export interface Dashboard extends DashboardKey {
  readonly description: string;
  readonly tags: readonly string[];
  /** In milliseconds. */
  readonly time: number;
  /** In milliseconds. */
  readonly refresh: number;
  readonly timezone: string;
  readonly weekStart: string;
  readonly variables: readonly Variable[];
  readonly links: readonly DashboardLink[];
  readonly annotations: readonly Annotation[];
  readonly panels: readonly Panel[];
  /** All sections in reading order, those of the tabs included. */
  readonly sections: readonly Section[];
  readonly tabs: readonly Tab[];
  readonly accept: readonly Acceptance[];
  readonly carried?: Readonly<Record<string, unknown>>;
  readonly site: CallSite;
}

const HOUR = 3_600_000;

/**
 * A dashboard from its key and its sections:
 *
 * ```ts
 * dashboard(dashboards.inferenceApi, { description: 'Is the API fast?', sections: [latency, errors] })
 * ```
 */
export function dashboard<const Time extends string, const Refresh extends string>(
  { domain, title, uid }: DashboardKey,
  options: DashboardOptions<Time, Refresh>,
): Dashboard {
  const { tabs = [], sections = [], carried } = options;
  return {
    domain,
    title,
    uid,
    description: options.description,
    tags: [domain, ...(options.tags ?? [])],
    time: options.time === undefined ? 6 * HOUR : durationLength(options.time as string),
    refresh: options.refresh === undefined ? 30_000 : durationLength(options.refresh as string),
    timezone: options.timezone ?? 'browser',
    weekStart: options.weekStart ?? '',
    variables: options.variables ?? [],
    links: options.links ?? [],
    annotations: options.annotations ?? [],
    panels: options.panels ?? [],
    sections: tabs.length === 0 ? sections : [...sections, ...tabs.flatMap((tab) => tab.sections)],
    tabs,
    accept: acceptancesOf(`dashboard '${title}'`, options.accept),
    ...(carried === undefined ? undefined : { carried }),
    site: callSite(dashboard),
  };
}

/** A panel in its dashboard, with the key and the id that it has there. */
export interface PlacedPanel {
  readonly panel: Panel;
  readonly section?: Section;
  readonly key: string;
  readonly id: number;
}

/** All panels of a dashboard in reading order, without their places. */
export const everyPanel = ({ panels, sections }: Dashboard): readonly Panel[] =>
  sections.length === 0 ? panels : panels.concat(...sections.map((section) => section.panels));

/** All panels of a dashboard in reading order. */
export function panelsOf({ panels, sections }: Dashboard): readonly PlacedPanel[] {
  return [
    ...panels.map((panel) => placed(panel)),
    ...sections.flatMap((section) => section.panels.map((panel) => placed(panel, section))),
  ];
}

/** All queries of a dashboard that Prometheus answers, with their panels. */
export const queriesOf = (dashboard: Dashboard): readonly (PlacedPanel & { readonly query: PrometheusQuery })[] =>
  panelsOf(dashboard).flatMap((place) => prometheusQueries(place.panel.queries).map((query) => ({ ...place, query })));

/** A panel's key: the one given, else its section's and its own title. Neighbours do not enter. */
export const panelKey = (panel: Panel, section?: Section): string =>
  panel.settings.key ?? (section === undefined ? panel.slug : `${section.slug}/${panel.slug}`);

/** The key of a section's own row; no panel's key ends so. */
export const rowKey = (section: Section): string => `${section.slug}/`;

function placed(panel: Panel, section?: Section): PlacedPanel {
  const key = panelKey(panel, section);
  return { panel, key, id: names.panelId(key), ...(section === undefined ? {} : { section }) };
}
