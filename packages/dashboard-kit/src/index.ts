export { annotation, type Annotation, type AnnotationOptions } from './definition/annotation.ts';
export type { Colour } from './definition/colour.ts';
export type { DashboardContext } from './definition/context.ts';
export { dashboard, panelsOf, queriesOf, type Dashboard, type PlacedPanel } from './definition/dashboard.ts';
export { descriptionOf, type Describe } from './definition/description.ts';
export type { Look } from './definition/look.ts';
export { libraryPanel, libraryPanelsOf, type LibraryPanel, type SharedPanel } from './definition/library-panel.ts';
export type { DashboardLink, DataLink, DrillDown, PanelLink, TaggedLink, UrlLink } from './definition/link.ts';
export { UP_OR_DOWN, YES_OR_NO, type ValueMapping } from './definition/mapping.ts';
export {
  override,
  type ColourMode,
  type ColourScheme,
  type FieldMatcher,
  type FieldSettings,
  type Override,
} from './definition/override.ts';
export type { FrameSettings, PanelSettings, Repeat, Width } from './definition/panel.ts';
export { alertList, type AlertListPanel } from './definition/panels/alert-list.ts';
export { annotationList, type AnnotationListPanel } from './definition/panels/annotation-list.ts';
export { barChart, type BarChartPanel } from './definition/panels/bar-chart.ts';
export { barGauge, type BarGaugePanel } from './definition/panels/bar-gauge.ts';
export { candlestick, type CandlestickPanel } from './definition/panels/candlestick.ts';
export { canvas, type CanvasPanel } from './definition/panels/canvas.ts';
export { dashboardList, type DashboardListPanel } from './definition/panels/dashboard-list.ts';
export { gauge, type GaugePanel } from './definition/panels/gauge.ts';
export { geomap, type GeomapPanel } from './definition/panels/geomap.ts';
export { heatmap, type HeatmapPanel } from './definition/panels/heatmap.ts';
export { histogramPanel, type HistogramPanel } from './definition/panels/histogram.ts';
export type { Panel, PanelKind } from './definition/panels/index.ts';
export { logs, type LogsPanel } from './definition/panels/logs.ts';
export { nodeGraph, type NodeGraphPanel } from './definition/panels/node-graph.ts';
export { pieChart, type PieChartPanel } from './definition/panels/pie-chart.ts';
export { pluginPanel, type PluginPanel } from './definition/panels/plugin.ts';
export { stat, type StatPanel } from './definition/panels/stat.ts';
export { stateTimeline, type StateTimelinePanel } from './definition/panels/state-timeline.ts';
export { statusHistory, type StatusHistoryPanel } from './definition/panels/status-history.ts';
export { table, type ColumnSettings, type TablePanel } from './definition/panels/table.ts';
export { text, type TextPanel } from './definition/panels/text.ts';
export { timeseries, type TimeseriesPanel } from './definition/panels/timeseries.ts';
export { traces, type TracesPanel } from './definition/panels/traces.ts';
export { xyChart, type XyChartPanel } from './definition/panels/xy-chart.ts';
export { cloudwatch, type CloudWatchQuery } from './definition/queries/cloudwatch.ts';
export { elasticsearch, type ElasticsearchQuery } from './definition/queries/elasticsearch.ts';
export { expression, type ExpressionQuery } from './definition/queries/expression.ts';
export { importedQuery, type ImportedQuery } from './definition/queries/imported.ts';
export { jaeger, type JaegerQuery } from './definition/queries/jaeger.ts';
export { loki, type LokiQuery } from './definition/queries/loki.ts';
export { otherQuery, type OtherQuery } from './definition/queries/other.ts';
export {
  prometheusQueries,
  type PanelQuery,
  type PrometheusQuery,
  type SourceQuery,
} from './definition/queries/query.ts';
export { tempo, type TempoQuery } from './definition/queries/tempo.ts';
export { section, type AutoGrid, type Section } from './definition/section.ts';
export { SOURCE_VARIABLES, type SourceKind } from './definition/source-kind.ts';
export { sourcesOf } from './definition/sources.ts';
export { tab, type Tab } from './definition/tab.ts';
export { worseAbove, worseBelow, type Thresholds } from './definition/thresholds.ts';
export { transform, type Calculation, type Transformation } from './definition/transformation.ts';
export type { GrafanaUnit } from './definition/unit.ts';
export { constantVariable, type ConstantVariable } from './definition/variables/constant.ts';
export { customVariable, type CustomVariable } from './definition/variables/custom.ts';
export { datasourceVariable, type DatasourceVariable } from './definition/variables/datasource.ts';
export { filtersVariable, type FiltersVariable } from './definition/variables/filters.ts';
export { groupByVariable, type GroupByVariable } from './definition/variables/group-by.ts';
export { intervalVariable, type IntervalVariable } from './definition/variables/interval.ts';
export {
  labelNamesVariable,
  queryVariable,
  resultVariable,
  type LabelNamesVariable,
  type QueryVariable,
  type ResultVariable,
} from './definition/variables/query.ts';
export { sourceVariable, type SourceVariable } from './definition/variables/source.ts';
export { switchVariable, type SwitchVariable } from './definition/variables/switch.ts';
export { textVariable, type TextVariable } from './definition/variables/text.ts';
export type { Variable } from './definition/variables/variable.ts';
export { classicDashboard } from './classic/dashboard.ts';
export { libraryPanelModel } from './classic/panel.ts';
export type { ClassicDashboard, ClassicElement, ClassicPanel, ClassicRow } from './classic/types.ts';
export { COLUMNS } from './layout/size.ts';
export { DASHBOARD_PROBLEM_CODES, dashboardProblems } from './problems/index.ts';
export { datastoreSections, type Datastore } from './templates/datastore.ts';
export { type Measure } from './templates/measure.ts';
export { modelSection, type Model } from './templates/model.ts';
export { budgetStat, objectiveSection } from './templates/objective.ts';
export {
  budgetBars,
  healthScoreStat,
  objectivesTable,
  objectivesTimeline,
  type OfObjectives,
} from './templates/objectives.ts';
export { queueSection, type Queue } from './templates/queue.ts';
export { redSection, type Red } from './templates/red.ts';
export { serviceDashboard, type ServiceDashboard } from './templates/service.ts';
export { useSection, type Use } from './templates/use.ts';
export { dashboardV2 } from './v2/dashboard.ts';
export type { DashboardV2, DashboardV2Spec } from './v2/types.ts';
