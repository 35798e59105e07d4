import type { CallSite, Quantity } from '@belvedere/core';
import { acceptancesOf, type Acceptance, type Alert } from '@belvedere/rule-kit';
import type { Objective } from '@belvedere/slo';
import type { CustomOf, OptionsOf, VisualKind } from '../grafana/types.ts';
import type { Part } from '../grafana/merge.ts';
import { thresholdsOfAlerts } from './alert-thresholds.ts';
import type { LibraryPanel } from './library-panel.ts';
import type { DataLink, PanelLink } from './link.ts';
import type { Look } from './look.ts';
import type { ValueMapping } from './mapping.ts';
import type { ColourScheme, Override } from './override.ts';
import { identifier, panelQueries, type PanelQuery } from './queries/query.ts';
import type { Thresholds } from './thresholds.ts';
import type { Transformation } from './transformation.ts';
import type { GrafanaUnit } from './unit.ts';
import type { Variable } from './variables/variable.ts';

/** Columns of Grafana's grid. */
export type Width =
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24;

/** A panel for each value of a variable, side by side or one below the other. */
export interface Repeat {
  readonly variable: Variable;
  readonly direction?: 'horizontal' | 'vertical';
  /** Panels in a line; 4 where left out. */
  readonly maxPerRow?: 2 | 3 | 4 | 6 | 8 | 12;
}

/** What any panel can be told, whether it has queries or not. */
export interface FrameSettings {
  /** What the panel shows and how to read it, as Markdown. Of its metrics, alerts and objectives where left out. */
  readonly description?: string;
  /** Of the 24 columns; as wide as panels of its kind read well where left out. */
  readonly width?: Width;
  /** In units of 30 pixels. */
  readonly height?: number;
  /** Where it wants to lie below its section's head, in columns and lines; the next free place where left out or taken. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly links?: readonly PanelLink[];
  readonly repeat?: Repeat;
  /** Without a background of its own. */
  readonly transparent?: boolean;
  /** Keeps the panel's id when its title or section changes: by default the key is made of both. */
  readonly key?: string;
  /** Problems of this panel that are right here, each with the reason. */
  readonly accept?: readonly Acceptance[];
  /**
   * How it looks in Grafana's own words, in place of what this package would choose: beside it hold the settings alone
   * that are written, for the rest the plugin's own defaults.
   */
  readonly look?: Look;
  /** Keys of the classic panel that this package has no words for, carried through as they are. */
  readonly carried?: Readonly<Record<string, unknown>>;
}

/** What every panel with queries can be told beside them. */
export interface PanelSettings<Unit extends string = string> extends FrameSettings {
  /**
   * The alerts that this panel explains. It links to their runbooks, and draws their bounds as threshold lines where
   * they are in the panel's unit and no `thresholds` are given.
   */
  readonly alert?: Alert | readonly Alert[];
  /** The objectives that this panel explains: its description says what was promised. */
  readonly objective?: Objective | readonly Objective[];
  readonly thresholds?: Thresholds<Unit>;
  /** In place of the unit that the expression carries. */
  readonly unit?: GrafanaUnit;
  /** Digits after the point; chosen by Grafana where left out. */
  readonly decimals?: number;
  readonly min?: Quantity<Unit> | 0;
  readonly max?: Quantity<Unit>;
  readonly mappings?: readonly ValueMapping[];
  /** Shown where there is no data. */
  readonly noValue?: string;
  /** How series are coloured; by its kind where left out. */
  readonly scheme?: ColourScheme;
  readonly dataLinks?: readonly DataLink[];
  /** Series that look different from the rest. */
  readonly overrides?: readonly Override[];
  readonly transformations?: readonly Transformation[];
  /** Looks at another range than the dashboard's, such as the last day: `24h`. */
  readonly timeFrom?: string;
  /** Looks that much earlier than the dashboard: `1w`. */
  readonly timeShift?: string;
  readonly maxDataPoints?: number;
  /** The incident of the domain's simulator under which it has data, where it has none without one: `payment failures by reason`. */
  readonly fillsDuring?: { readonly name: string };
}

/** What Grafana knows of a kind of panel and this package has no words for, in Grafana's own words and types. */
export interface OwnWords<Kind extends VisualKind> {
  /** Laid over the panel's options. */
  readonly options?: Part<OptionsOf<Kind>>;
  /** Laid over the field configuration of its kind. */
  readonly custom?: Part<CustomOf<Kind>>;
}

/** A panel as its author defined it. Nothing of it depends on where it is shown: dashboards may share it. */
export interface PanelDefinition<Kind extends string, Settings extends FrameSettings> {
  readonly kind: Kind;
  readonly title: string;
  /** The title as a part of the key. */
  readonly slug: string;
  readonly queries: readonly PanelQuery[];
  readonly alerts: readonly Alert[];
  readonly objectives: readonly Objective[];
  /** The panel's own, else those of its alerts, else none. */
  readonly thresholds?: Thresholds;
  readonly settings: Settings;
  /** Where it lives by itself, if dashboards only refer to it. */
  readonly library?: LibraryPanel;
  readonly site: CallSite;
}

/** Makes a panel of any kind. */
export function definePanel<Kind extends string, Settings extends PanelSettings>(
  kind: Kind,
  title: string,
  settings: Settings,
  site: CallSite,
  queries: readonly PanelQuery[] = panelQueries(settings),
): PanelDefinition<Kind, Settings> {
  if (settings.accept !== undefined) acceptancesOf(`panel '${title}'`, settings.accept);
  const alerts = listOf<Alert>(settings.alert);
  const objectives = listOf<Objective>(settings.objective);
  const thresholds = settings.thresholds ?? thresholdsOfAlerts(alerts, unitOf(queries));
  const definition = { kind, title, slug: identifier(title), queries, alerts, objectives, settings, site };
  return thresholds === undefined ? definition : { ...definition, thresholds };
}

/** Makes a panel that asks nothing: words, a list. */
export const defineFrame = <Kind extends string, Settings extends FrameSettings>(
  kind: Kind,
  title: string,
  settings: Settings,
  site: CallSite,
): PanelDefinition<Kind, Settings> => ({
  kind,
  title,
  slug: identifier(title),
  queries: NONE,
  alerts: NONE,
  objectives: NONE,
  settings,
  site,
});

const NONE: readonly never[] = [];

const listOf = <T extends object>(some: T | readonly T[] | undefined): readonly T[] => {
  if (some === undefined) return NONE;
  return Array.isArray(some) ? (some as readonly T[]) : [some as T];
};

/** The unit of the first of its queries that has one. */
export function unitOf(queries: readonly PanelQuery[]): string | undefined {
  for (const query of queries) if (query.kind === 'prometheus') return query.expression.unit;
  return undefined;
}
