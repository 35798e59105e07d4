/** A dashboard with every kind of panel, query, variable, annotation and link. */
import { milliseconds, ratio } from '@belvedere/core';
import { logql, lucene, writtenLogs } from '@belvedere/logs';
import { vector } from '@belvedere/promql';
import { events, objective } from '@belvedere/slo';
import * as kit from '../index.ts';
import {
  api,
  apiKey,
  duration,
  endpoint,
  highLatency,
  memory,
  overview,
  p95,
  requests,
  status,
  traffic,
} from './inference.ts';

export const errors = objective('ApiErrors', {
  indicator: events({ errors: requests.where({ status: /5../ }), total: requests }),
  objectiveRatio: 0.999,
  service: 'api',
  description: '99.9 % of the requests are answered without an error of the server.',
});

const traceId = kit.textVariable('trace');
const window = kit.intervalVariable('window', ['5m', '1h'], { auto: {} });
const everyVariable = [
  endpoint,
  status,
  traceId,
  window,
  kit.labelNamesVariable('label', { description: 'A label.', shown: 'in-menu' }),
  kit.resultVariable('busiest', traffic.topk(3), { regex: /endpoint="([^"]+)"/ }),
  kit.sourceVariable('stream', 'loki', { label: 'service', stream: '', type: 1 }),
  kit.customVariable('code', [{ text: 'Fine, all', value: '2..' }, '5..'], { includeAll: false }),
  kit.constantVariable('environment', 'production'),
  kit.datasourceVariable('orders', 'mysql', { regex: /^orders/ }),
  kit.filtersVariable('filters'),
  kit.groupByVariable('by'),
  kit.switchVariable('failures', { on: '5..', off: '.+' }),
] as const;

const lines = logql`{service="api"} |= "failed" != "$stream"`;
const documents = writtenLogs({ logql: lines, lucene: lucene`level:error`, index: 'errors' });
const price = memory.max().legend('Price');

export const everyPanel: readonly kit.Panel[] = [
  kit.timeseries('Latency', {
    query: p95,
    alert: highLatency,
    overrides: [
      kit.override({ name: 'fraud' }, { colour: { fixed: 'red' }, custom: { lineStyle: { fill: 'dash' } }, min: 0 }),
      kit.override({ pattern: /^p9/ }, { unit: 'ms', decimals: 2, thresholds: kit.worseAbove(ratio(1)) }),
      kit.override({ names: ['a', 'b'] }, { displayName: 'Both', mappings: kit.UP_OR_DOWN }),
      kit.override({ type: 'number' }, { description: 'A number.', noValue: '–', max: milliseconds(5) }),
      kit.override({ refId: 'A' }, { properties: [{ id: 'filterable', value: true }] }),
    ],
    options: { tooltip: { mode: 'single' } },
    custom: { lineWidth: 2 },
    scheme: { mode: 'continuous-GrYlRd' },
    timeFrom: '24h',
    timeShift: '1w',
    maxDataPoints: 100,
  }),
  kit.stat('Requests', { query: traffic.sum(), calculation: 'max', repeat: { variable: endpoint }, transparent: true }),
  kit.gauge('Fast', { query: duration.shareUpTo(milliseconds(100)), objective: errors }),
  kit.barGauge('Traffic', { query: traffic.legend('{{endpoint}}'), orientation: 'vertical', display: 'lcd' }),
  kit.barChart('Requests by endpoint', { query: traffic.legend('Requests'), by: 'endpoint', stack: 'normal' }),
  kit.table('Instances', {
    queries: [memory.legend('Memory'), traffic.legend('Requests')],
    columns: { Memory: { cell: 'gauge', width: 100 }, Requests: { cell: 'background', decimals: 0 } },
    labels: { instance: 'Instance' },
    hide: ['job'],
    sort: { by: 'Memory', descending: true },
  }),
  kit.heatmap('Spread', { of: duration.where({ endpoint }), scale: 'log', max: milliseconds(900) }),
  kit.histogramPanel('Memory spread', { query: memory, combine: true }),
  kit.stateTimeline('Health', { query: api.up, mappings: kit.YES_OR_NO }),
  kit.statusHistory('Health by time', {
    query: api.up,
    mappings: [
      { from: 1, text: 'Up' },
      { pattern: '^x', text: 'Odd' },
      { special: 'null+nan', text: 'Unknown', colour: 'orange' },
    ],
  }),
  kit.pieChart('Share', { query: traffic, style: 'pie' }),
  kit.candlestick('Price', {
    prices: { open: price, high: price, low: price, close: price, volume: traffic.sum().legend('Volume') },
  }),
  kit.xyChart('Load', { x: traffic.legend('Requests'), y: p95.legend('p95') }),
  kit.geomap('Places', { query: traffic.legend('Requests'), where: { country: 'endpoint' } }),
  kit.canvas('Drawing', {
    query: traffic.sum(),
    elements: [{ name: 'figure', type: 'metric-value', placement: { top: 10, left: 10, width: 100, height: 50 } }],
  }),
  kit.logs('Lines', { query: kit.loki(lines, { maxLines: 100 }), order: 'oldest', deduplicate: 'numbers' }),
  kit.logs('Documents', { query: kit.elasticsearch(documents) }),
  kit.traces('Trace', { query: kit.jaeger.trace('$trace') }),
  kit.nodeGraph('Services', { query: kit.jaeger.dependencies() }),
  kit.nodeGraph('Services by Tempo', { query: kit.tempo.serviceMap() }),
  kit.table('Found traces', { queries: [kit.jaeger.search('api', { tags: 'error=true' })] }),
  kit.table('Found by TraceQL', { queries: [kit.tempo.traceql('{ status = error }')] }),
  kit.timeseries('Throttled', {
    query: kit.cloudwatch('AWS/DynamoDB', 'ThrottledRequests', {
      dimensions: { TableName: ['a', 'b'] },
      statistic: 'Sum',
      period: '5m',
    }),
    unit: 'short',
  }),
  kit.timeseries('Computed', {
    queries: [
      traffic.legend('{{endpoint}}', { refId: 'all', hidden: true, exemplars: true }),
      kit.expression.math('$all * 2', { refId: 'twice' }),
      kit.expression.reduce('all', 'mean', { refId: 'mean' }),
      kit.expression.resample('all', '5m', 'max', { refId: 'even' }),
      kit.expression.threshold('mean', 'gt', [1], { refId: 'above' }),
      kit.expression.sql('select * from all', { refId: 'rows' }),
      kit.otherQuery('mysql', '${orders}', { rawSql: 'select 1' }, { refId: 'orders' }),
    ],
    unit: 'reqps',
    transformations: [kit.transform.sortBy('Time'), kit.transform.limit(10)],
  }),
  kit.text('Words', { content: '# Red means act' }),
  kit.alertList('Firing', { labels: { team: 'a "b"' }, groupBy: ['service'] }),
  kit.annotationList('Marks', { tags: ['deployment'] }),
  kit.dashboardList('Neighbours', { tags: ['shop'] }),
  kit.pluginPanel('Clock', { plugin: 'grafana-clock-panel', options: { mode: 'time' } }),
  kit.libraryPanel('shop', kit.stat('Shared', { query: vector(ratio(1)) })),
];

export const everything = kit.dashboard(apiKey, {
  description: 'One of everything.',
  tags: ['all'],
  timezone: 'utc',
  weekStart: 'monday',
  variables: everyVariable,
  links: [overview, { title: 'Handbook', url: 'https://example.org' }, { title: 'Shop', tags: ['shop'] }],
  annotations: [
    kit.annotation('Busy', { query: traffic.sum().above({ value: 1, unit: 'count/second' }).legend('busy') }),
    kit.annotation('Failures', { query: kit.loki(lines, { legend: '{{level}}' }), colour: 'red' }),
    kit.annotation('Maintenance', { tags: ['maintenance'], enabled: false }),
  ],
  panels: everyPanel,
  tabs: [
    kit.tab('Promises', [
      kit.objectiveSection('shop', errors),
      kit.section('Grid', [kit.objectivesTimeline('Held')], { grid: { columns: 2 } }),
    ]),
    kit.tab('Repeated', [
      kit.section('Of $endpoint', [kit.stat('One', { query: requests.where({ endpoint }).rate(window).sum() })], {
        repeat: endpoint,
        collapsed: true,
      }),
    ]),
  ],
});
