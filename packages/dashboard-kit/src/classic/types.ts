/**
 * The classic dashboard as this package writes it: the foundation SDK's output types, with the parts typed that the SDK
 * leaves open because they depend on the panel's type, and the parts required that it lets be forgotten.
 */
import type * as common from '@grafana/grafana-foundation-sdk/common';
import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type * as gauge from '@grafana/grafana-foundation-sdk/gauge';
import type * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import type * as stat from '@grafana/grafana-foundation-sdk/stat';
import type * as table from '@grafana/grafana-foundation-sdk/table';
import type * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';
import type { Plain } from './plain.ts';

export type DataSourceRef = Required<Plain<common.DataSourceRef>>;
export type GridPosition = Plain<sdk.GridPos>;
export type DashboardLink = Plain<sdk.DashboardLink>;
export type Transformation = Plain<sdk.DataTransformerConfig>;
export type FieldOverride = Plain<sdk.FieldConfigSource>['overrides'][number];
export type ThresholdsConfig = Plain<sdk.ThresholdsConfig>;
export type MappingConfig = Plain<sdk.ValueMap>;
export type VariableModel = Plain<sdk.VariableModel>;
export type AnnotationQuery = Plain<sdk.AnnotationQuery>;
export type ReduceOptions = Plain<common.ReduceDataOptions>;

/** A query whose name, data source and legend are always said. */
export type Target = Plain<prometheus.Dataquery> & {
  refId: string;
  datasource: DataSourceRef;
  legendFormat: string;
};

type FieldDefaults<Custom> = Omit<Plain<sdk.FieldConfig>, 'custom'> & { custom?: Custom };

interface Kind<Type extends string, Options, Custom> {
  type: Type;
  id: number;
  title: string;
  description: string;
  datasource: DataSourceRef;
  gridPos: GridPosition;
  links: DashboardLink[];
  targets: Target[];
  transformations?: Transformation[];
  options: Options;
  fieldConfig: { defaults: FieldDefaults<Custom>; overrides: FieldOverride[] };
}

export type ClassicTimeseries = Kind<
  'timeseries',
  Plain<timeseries.Options> & { legend: { showLegend: boolean } },
  Plain<timeseries.FieldConfig>
>;
export type ClassicStat = Kind<'stat', Plain<stat.Options>, never>;
export type ClassicGauge = Kind<'gauge', Plain<gauge.Options>, never>;
export type ClassicTable = Kind<'table', Plain<table.Options>, Plain<table.FieldConfig>>;
export type ClassicPanel = ClassicTimeseries | ClassicStat | ClassicGauge | ClassicTable;

/** What a kind of panel decides itself. */
export type Looks<Panel extends ClassicPanel> = Pick<Panel, 'fieldConfig' | 'options' | 'targets' | 'transformations'>;

export type ClassicRow = Omit<Plain<sdk.RowPanel>, 'panels'> & {
  title: string;
  gridPos: GridPosition;
  panels: ClassicPanel[];
};

export type ClassicDashboard = Omit<Plain<sdk.Dashboard>, 'panels'> & {
  uid: string;
  title: string;
  panels: (ClassicPanel | ClassicRow)[];
};
