import * as kit from '@belvedere/dashboard-kit';

/** What a builder of panels can be told. */
export interface Builder {
  readonly name: string;
  readonly make: (...parameters: never[]) => kit.Panel;
  /** Whether it takes queries; at least one, unless it is that of foreign plugins. */
  readonly asks: boolean;
  /** The settings of fields that it takes beside decimals, links and overrides. */
  readonly fields: 'all' | 'few' | 'none';
}

const ofValues = (name: string, make: Builder['make']): Builder => ({ name, make, asks: true, fields: 'all' });
const ofLists = (name: string, make: Builder['make']): Builder => ({ name, make, asks: false, fields: 'none' });

/** The builders by the plugin of their panels. Those that read their parts from metrics are not among them. */
const BUILDERS: ReadonlyMap<string, Builder> = new Map([
  ['timeseries', ofValues('timeseries', kit.timeseries)],
  ['stat', ofValues('stat', kit.stat)],
  ['gauge', ofValues('gauge', kit.gauge)],
  ['bargauge', ofValues('barGauge', kit.barGauge)],
  ['barchart', ofValues('barChart', kit.barChart)],
  ['histogram', ofValues('histogramPanel', kit.histogramPanel)],
  ['state-timeline', ofValues('stateTimeline', kit.stateTimeline)],
  ['status-history', ofValues('statusHistory', kit.statusHistory)],
  ['piechart', ofValues('pieChart', kit.pieChart)],
  ['table', { ...ofValues('table', kit.table), fields: 'few' }],
  ['text', ofLists('text', kit.text)],
  ['alertlist', ofLists('alertList', kit.alertList)],
  ['annolist', ofLists('annotationList', kit.annotationList)],
  ['dashlist', ofLists('dashboardList', kit.dashboardList)],
]);

/** The builder of all other panels. */
export const FOREIGN: Builder = { ...ofValues('pluginPanel', kit.pluginPanel) };

/** The builder for panels of a plugin that ask so many queries. */
export function builderOf(plugin: string, queries: number, hasContent: boolean): Builder {
  const builder = BUILDERS.get(plugin);
  if (builder === undefined || (builder.asks && queries === 0) || (plugin === 'text' && !hasContent)) return FOREIGN;
  return builder;
}
