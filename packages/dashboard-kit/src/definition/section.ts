import { callSite, type CallSite } from '@belvedere/core';
import type { Panel } from './panels/index.ts';
import { identifier } from './queries/query.ts';
import type { Variable } from './variables/variable.ts';

export interface SectionOptions {
  /** Starts folded; its queries run once it is opened. */
  readonly collapsed?: boolean;
  /** The section once for each value of the variable. */
  readonly repeat?: Variable;
  /** Grafana chooses the panels' sizes: so many beside each other where there is room. */
  readonly grid?: AutoGrid;
  /** Keeps the ids of the section and its panels when its title changes, and tells sections of one title apart. */
  readonly key?: string;
}

/** A grid that fits the screen. Classic dashboards, which know none, get as many equal columns. */
export interface AutoGrid {
  readonly columns: 1 | 2 | 3 | 4 | 6;
  readonly rowHeight?: 'short' | 'standard' | 'tall';
}

/** Panels under a title of their own: a row in Grafana's words. */
export interface Section {
  readonly title: string;
  /** The title as a part of its panels' keys. */
  readonly slug: string;
  readonly panels: readonly Panel[];
  readonly collapsed: boolean;
  readonly repeat?: Variable;
  readonly grid?: AutoGrid;
  readonly site: CallSite;
}

/** `section('Latency', [p95, p99], { collapsed: true })`. Panels flow from left to right and wrap at 24 columns. */
export function section(title: string, panels: readonly Panel[], options: SectionOptions = {}): Section {
  const { collapsed = false, repeat, grid, key = title } = options;
  const definition = { title, slug: identifier(key), panels, collapsed, site: callSite(section) };
  if (repeat === undefined && grid === undefined) return definition;
  return { ...definition, ...(repeat === undefined ? {} : { repeat }), ...(grid === undefined ? {} : { grid }) };
}
