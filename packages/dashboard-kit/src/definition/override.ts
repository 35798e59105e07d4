import type { Quantity } from '@belvedere/core';
import type { Colour } from './colour.ts';
import type { DataLink } from './link.ts';
import type { ValueMapping } from './mapping.ts';
import type { Thresholds } from './thresholds.ts';
import type { GrafanaUnit } from './unit.ts';

/** Which series or columns an override is for. */
export type FieldMatcher =
  | { readonly name: string }
  | { readonly names: readonly string[] }
  | { readonly pattern: RegExp }
  | { readonly type: 'number' | 'string' | 'time' | 'boolean' }
  | { readonly refId: string }
  | { readonly matcher: { readonly id: string; readonly options?: unknown } };

/** What an override changes; what is left out stays as the panel has it. */
export interface FieldSettings {
  readonly unit?: GrafanaUnit;
  readonly displayName?: string;
  readonly description?: string;
  readonly decimals?: number;
  readonly min?: number | Quantity;
  readonly max?: number | Quantity;
  readonly noValue?: string;
  readonly colour?: ColourScheme;
  readonly thresholds?: Thresholds;
  readonly mappings?: readonly ValueMapping[];
  readonly dataLinks?: readonly DataLink[];
  /** Options of the panel's kind, by their path: `{ 'lineStyle': { fill: 'dash' }, 'axisPlacement': 'right' }`. */
  readonly custom?: Readonly<Record<string, unknown>>;
  /** Properties of Grafana's that this package has no words for, by their id. */
  readonly properties?: readonly { readonly id: string; readonly value?: unknown }[];
}

/** How the colour of a series is chosen. */
export type ColourScheme = { readonly fixed: Colour | `#${string}` } | { readonly mode: ColourMode };

/** Source: https://grafana.com/docs/grafana/latest/panels-visualizations/configure-standard-options/#color-scheme */
export type ColourMode =
  | 'thresholds'
  | 'shades'
  | 'palette-classic'
  | 'palette-classic-by-name'
  | `continuous-${'GrYlRd' | 'RdYlGr' | 'BlYlRd' | 'YlRd' | 'BlPu' | 'YlBl' | 'blues' | 'reds' | 'greens' | 'purples'}`;

/** A part of a panel's series that looks different from the rest. */
export interface Override {
  readonly fields: FieldMatcher;
  readonly settings: FieldSettings;
}

/** `override({ name: 'Limit' }, { colour: { fixed: 'red' }, custom: { lineStyle: { fill: 'dash' } } })`. */
export const override = (fields: FieldMatcher, settings: FieldSettings): Override => ({ fields, settings });
