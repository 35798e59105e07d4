import type { CallSite, Quantity } from '@belvedere/core';
import type { Alert } from '@belvedere/rule-kit';
import { thresholdsOfAlerts } from './alert-thresholds.ts';
import type { DataLink, PanelLink } from './link.ts';
import type { ValueMapping } from './mapping.ts';
import { identifier, panelQueries, type PanelQuery } from './query.ts';
import type { Thresholds } from './thresholds.ts';
import type { GrafanaUnit } from './unit.ts';

/** Columns of Grafana's grid. */
export type Width =
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24;

/** What every panel can be told beside its queries. */
export interface PanelSettings<Unit extends string = string> {
  /** What the panel shows and how to read it, as Markdown. */
  readonly description?: string;
  /**
   * The alerts that this panel explains. It links to their runbooks, and draws their bounds as threshold lines where
   * they are in the panel's unit and no `thresholds` are given.
   */
  readonly alert?: Alert | readonly Alert[];
  /** Of the 24 columns; 12 for time series and tables, 6 for stats and gauges. */
  readonly width?: Width;
  /** In units of 30 pixels; 8 for time series and tables, 4 for stats, 6 for gauges. */
  readonly height?: number;
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
  readonly links?: readonly PanelLink[];
  readonly dataLinks?: readonly DataLink[];
  /** Keeps the panel's id when its title or section changes: by default the key is made of both. */
  readonly key?: string;
}

/** A panel as its author defined it. Nothing of it depends on where it is shown: dashboards may share it. */
export interface PanelDefinition<Kind extends string, Settings extends PanelSettings> {
  readonly kind: Kind;
  readonly title: string;
  /** The title as a part of the key. */
  readonly slug: string;
  readonly queries: readonly PanelQuery[];
  readonly alerts: readonly Alert[];
  /** The panel's own, else those of its alerts, else none. */
  readonly thresholds?: Thresholds;
  readonly settings: Settings;
  readonly site: CallSite;
}

/** Makes a panel of any kind. */
export function definePanel<Kind extends string, Settings extends PanelSettings>(
  kind: Kind,
  title: string,
  settings: Settings,
  site: CallSite,
): PanelDefinition<Kind, Settings> {
  const queries = panelQueries(settings);
  const alerts = alertsOf(settings);
  const thresholds = settings.thresholds ?? thresholdsOfAlerts(alerts, queries[0]?.expression.unit);
  const definition = { kind, title, slug: identifier(title), queries, alerts, settings, site };
  return thresholds === undefined ? definition : { ...definition, thresholds };
}

function alertsOf({ alert }: PanelSettings): readonly Alert[] {
  if (alert === undefined) return [];
  return 'kind' in alert ? [alert] : alert;
}
