import { callSite, type CallSite } from '@belvedere/core';
import type { GaugePanel } from './gauge.ts';
import { identifier } from './query.ts';
import type { StatPanel } from './stat.ts';
import type { TablePanel } from './table.ts';
import type { TimeseriesPanel } from './timeseries.ts';

export type Panel = TimeseriesPanel | StatPanel | GaugePanel | TablePanel;

export interface SectionOptions {
  /** Starts folded; its queries run once it is opened. */
  readonly collapsed?: boolean;
}

/** Panels under a title of their own: a row in Grafana's words. */
export interface Section {
  readonly title: string;
  /** The title as a part of its panels' keys. */
  readonly slug: string;
  readonly panels: readonly Panel[];
  readonly collapsed: boolean;
  readonly site: CallSite;
}

/** `section('Latency', [p95, p99], { collapsed: true })`. Panels flow from left to right and wrap at 24 columns. */
export function section(title: string, panels: readonly Panel[], options: SectionOptions = {}): Section {
  return {
    title,
    slug: identifier(title),
    panels,
    collapsed: options.collapsed ?? false,
    site: callSite(section),
  };
}
