/**
 * The classic dashboard as this package writes it: the foundation SDK's output types, with the parts typed that the SDK
 * leaves open because they depend on the panel's type, and the parts required that it lets be forgotten.
 */
import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { Plain } from '../grafana/plain.ts';
import type {
  CustomOf,
  DashboardLink,
  DataSourceRef,
  FieldConfig,
  GridPosition,
  OptionsOf,
  TransformationConfig,
  VisualKind,
} from '../grafana/types.ts';

export type VariableModel = Plain<sdk.VariableModel> & Readonly<Record<string, unknown>>;
export type AnnotationQuery = Plain<sdk.AnnotationQuery>;

/** A query whose name and data source are always said; its other keys are its data source's. */
export interface Target extends Readonly<Record<string, unknown>> {
  refId: string;
  datasource: DataSourceRef;
  hide?: boolean;
}

interface Frame {
  id: number;
  title: string;
  gridPos: GridPosition;
  repeat?: string;
  repeatDirection?: 'h' | 'v';
  maxPerRow?: number;
}

interface Shown<Type extends string, Options, Custom> extends Frame {
  type: Type;
  description: string;
  datasource: DataSourceRef;
  links: DashboardLink[];
  targets: Target[];
  transformations?: TransformationConfig[];
  options: Options;
  fieldConfig: FieldConfig<Custom>;
  transparent?: boolean;
  timeFrom?: string;
  timeShift?: string;
  maxDataPoints?: number;
}

/** A panel of a kind that this package has words for. */
export type ClassicPanelOf<Kind extends VisualKind> = Shown<Kind, OptionsOf<Kind>, CustomOf<Kind>>;

/** A panel of any kind. */
export type ClassicPanel = { [Kind in VisualKind]: ClassicPanelOf<Kind> }[VisualKind];

/** A panel that lives by itself; the dashboard says where it lies. */
export interface ClassicLibraryPanel extends Frame {
  libraryPanel: { name: string; uid: string };
  type: 'library-panel-ref';
}

export type ClassicRow = Omit<Plain<sdk.RowPanel>, 'panels'> & {
  title: string;
  gridPos: GridPosition;
  panels: (ClassicPanel | ClassicLibraryPanel)[];
};

/** What lies on a dashboard. */
export type ClassicElement = ClassicPanel | ClassicLibraryPanel | ClassicRow;

export type ClassicDashboard = Omit<Plain<sdk.Dashboard>, 'panels' | 'templating'> & {
  uid: string;
  title: string;
  panels: ClassicElement[];
  templating: { list: VariableModel[] };
};
