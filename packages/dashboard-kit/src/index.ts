export { annotation, type Annotation, type AnnotationOptions } from './definition/annotation.ts';
export type { Colour } from './definition/colour.ts';
export { dashboard, panelsOf, queriesOf, type Dashboard, type PlacedPanel } from './definition/dashboard.ts';
export { gauge, type GaugePanel } from './definition/gauge.ts';
export type { DataLink, DrillDown, PanelLink, UrlLink } from './definition/link.ts';
export { UP_OR_DOWN, type ValueMapping } from './definition/mapping.ts';
export type { PanelSettings, Width } from './definition/panel.ts';
export type { PanelQuery } from './definition/query.ts';
export { section, type Panel, type Section } from './definition/section.ts';
export { stat, type StatPanel } from './definition/stat.ts';
export { table, type TablePanel } from './definition/table.ts';
export { worseAbove, worseBelow, type Thresholds } from './definition/thresholds.ts';
export { timeseries, type TimeseriesPanel } from './definition/timeseries.ts';
export type { GrafanaUnit } from './definition/unit.ts';
export {
  customVariable,
  queryVariable,
  type CustomVariable,
  type QueryVariable,
  type Variable,
} from './definition/variable.ts';
export type { ClassicContext } from './classic/context.ts';
export { classicDashboard } from './classic/dashboard.ts';
export type { ClassicDashboard, ClassicPanel, ClassicRow } from './classic/types.ts';
export { DASHBOARD_PROBLEM_CODES, dashboardProblems } from './problems/index.ts';
