/**
 * What every form of a dashboard says of a panel: the foundation SDK's output types by the panel's kind, which is the
 * id of Grafana's plugin.
 */
import type * as annotationslist from '@grafana/grafana-foundation-sdk/annotationslist';
import type * as barchart from '@grafana/grafana-foundation-sdk/barchart';
import type * as bargauge from '@grafana/grafana-foundation-sdk/bargauge';
import type * as candlestick from '@grafana/grafana-foundation-sdk/candlestick';
import type * as canvas from '@grafana/grafana-foundation-sdk/canvas';
import type * as common from '@grafana/grafana-foundation-sdk/common';
import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type * as dashboardlist from '@grafana/grafana-foundation-sdk/dashboardlist';
import type * as gauge from '@grafana/grafana-foundation-sdk/gauge';
import type * as geomap from '@grafana/grafana-foundation-sdk/geomap';
import type * as heatmap from '@grafana/grafana-foundation-sdk/heatmap';
import type * as histogram from '@grafana/grafana-foundation-sdk/histogram';
import type * as logs from '@grafana/grafana-foundation-sdk/logs';
import type * as nodegraph from '@grafana/grafana-foundation-sdk/nodegraph';
import type * as piechart from '@grafana/grafana-foundation-sdk/piechart';
import type * as stat from '@grafana/grafana-foundation-sdk/stat';
import type * as statetimeline from '@grafana/grafana-foundation-sdk/statetimeline';
import type * as statushistory from '@grafana/grafana-foundation-sdk/statushistory';
import type * as table from '@grafana/grafana-foundation-sdk/table';
import type * as text from '@grafana/grafana-foundation-sdk/text';
import type * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';
import type * as xychart from '@grafana/grafana-foundation-sdk/xychart';
import type { AlertListOptions } from './alert-list-options.ts';
import type { Plain } from './plain.ts';

export type DataSourceRef = Required<Plain<common.DataSourceRef>>;
export type GridPosition = Plain<sdk.GridPos>;
export type DashboardLink = Plain<sdk.DashboardLink>;
export type TransformationConfig = Plain<sdk.DataTransformerConfig>;
export type FieldOverride = Plain<sdk.FieldConfigSource>['overrides'][number];
export type ThresholdsConfig = Plain<sdk.ThresholdsConfig>;
export type MappingConfig = Plain<sdk.ValueMapping>;
export type ReduceOptions = Plain<common.ReduceDataOptions>;
export type LegendOptions = Plain<common.VizLegendOptions>;
export type TooltipOptions = Plain<common.VizTooltipOptions>;

interface Kind<Options, Custom = never> {
  readonly options: Options;
  readonly custom: Custom;
}

/**
 * What Grafana 13 knows of a gauge and the foundation SDK does not yet.
 * Source: https://github.com/grafana/grafana/blob/v13.0.0/public/app/plugins/panel/gauge/panelcfg.cue
 */
interface NewerGauge {
  barShape: 'flat' | 'rounded';
  barWidthFactor: number;
  effects: { barGlow?: boolean; centerGlow?: boolean; gradient?: boolean };
  segmentCount: number;
  segmentSpacing: number;
  shape: 'circle' | 'gauge';
  sparkline?: boolean;
}

/** The same of a canvas, which lost its endless panning. */
type NewerCanvas = Omit<Plain<canvas.Options>, 'infinitePan'> & {
  tooltip: { mode: 'single' | 'multi' | 'none' };
  zoomToContent: boolean;
};

/** The options and the field configuration of each kind of panel. */
export interface Visuals {
  readonly timeseries: Kind<
    Plain<timeseries.Options> & { legend: { showLegend: boolean } },
    Plain<timeseries.FieldConfig>
  >;
  readonly stat: Kind<Plain<stat.Options>>;
  readonly gauge: Kind<Plain<gauge.Options> & NewerGauge>;
  readonly bargauge: Kind<Plain<bargauge.Options>>;
  readonly barchart: Kind<Plain<barchart.Options>, Plain<barchart.FieldConfig>>;
  readonly table: Kind<Plain<table.Options>, Plain<table.FieldConfig>>;
  readonly heatmap: Kind<Plain<heatmap.Options>, Plain<heatmap.FieldConfig>>;
  readonly histogram: Kind<Plain<histogram.Options>, Plain<histogram.FieldConfig>>;
  readonly 'state-timeline': Kind<Plain<statetimeline.Options>, Plain<statetimeline.FieldConfig>>;
  readonly 'status-history': Kind<Plain<statushistory.Options>, Plain<statushistory.FieldConfig>>;
  readonly piechart: Kind<Plain<piechart.Options> & { sort: 'asc' | 'desc' | 'none' }, Plain<piechart.FieldConfig>>;
  readonly candlestick: Kind<Plain<candlestick.Options>, Plain<candlestick.FieldConfig>>;
  readonly xychart: Kind<Plain<xychart.Options>, Plain<xychart.FieldConfig>>;
  readonly geomap: Kind<Plain<geomap.Options>>;
  readonly canvas: Kind<NewerCanvas>;
  readonly logs: Kind<Plain<logs.Options>>;
  readonly traces: Kind<Record<string, never>>;
  readonly nodeGraph: Kind<Plain<nodegraph.Options>>;
  readonly text: Kind<Plain<text.Options>>;
  readonly alertlist: Kind<AlertListOptions>;
  readonly annolist: Kind<Plain<annotationslist.Options>>;
  readonly dashlist: Kind<Plain<dashboardlist.Options>>;
}

/** The kinds of panels that have a builder of their own. */
export type VisualKind = keyof Visuals;

export type OptionsOf<Of extends VisualKind> = Visuals[Of]['options'];
export type CustomOf<Of extends VisualKind> = Visuals[Of]['custom'];

export type FieldDefaults<Custom = unknown> = Omit<Plain<sdk.FieldConfig>, 'custom' | 'mappings'> & {
  custom?: Custom;
  mappings?: MappingConfig[];
};

export interface FieldConfig<Custom = unknown> {
  defaults: FieldDefaults<Custom>;
  overrides: FieldOverride[];
}

/** How a panel looks, whatever the form of the dashboard. */
export interface Visualization<Options = unknown, Custom = unknown> {
  readonly fieldConfig: FieldConfig<Custom>;
  readonly options: Options;
}

export type VisualizationOf<Of extends VisualKind> = Visualization<OptionsOf<Of>, CustomOf<Of>>;
