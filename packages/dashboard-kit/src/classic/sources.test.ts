import { describe, expect, it } from '@jest/globals';
import { classicDashboard } from '../index.ts';
import { everything } from '../test-support/everything.ts';
import { context } from '../test-support/inference.ts';
import type { ClassicElement, ClassicPanel } from './types.ts';

const { panels, templating } = classicDashboard(everything, context);
const flat = (element: ClassicElement): readonly ClassicElement[] =>
  element.type === 'row' ? [element, ...element.panels] : [element];
const titled = (title: string): ClassicPanel =>
  panels.flatMap(flat).find((panel) => panel.title === title) as ClassicPanel;

describe('queries of all data sources', () => {
  it.each([
    ['Lines', 'loki', { expr: '{service="api"} |= "failed" != "$stream"', maxLines: 100, queryType: 'range' }],
    ['Documents', 'elasticsearch', { query: 'level:error', metrics: [{ id: '1', type: 'logs' }], bucketAggs: [] }],
    ['Trace', 'jaeger', { query: '$trace' }],
    ['Services', 'jaeger', { queryType: 'dependencyGraph' }],
    ['Services by Tempo', 'tempo', { queryType: 'serviceMap', serviceMapQuery: '{}' }],
    ['Found traces', 'jaeger', { queryType: 'search', service: 'api', tags: 'error=true' }],
    ['Found by TraceQL', 'tempo', { queryType: 'traceql', query: '{ status = error }' }],
    [
      'Throttled',
      'cloudwatch',
      { namespace: 'AWS/DynamoDB', metricName: 'ThrottledRequests', period: '300', statistic: 'Sum' },
    ],
  ])('%s asks %s, chosen by its variable', (title, type, target) => {
    const datasource = { type, uid: `\${${type}}` };
    expect(titled(title)).toMatchObject({ datasource, targets: [{ datasource, refId: 'A', ...target }] });
  });

  it('are computed from by Grafana’s server, the hidden ones too', () => {
    const { datasource, targets } = titled('Computed');
    expect(datasource).toEqual({ type: 'datasource', uid: '-- Mixed --' });
    expect(targets).toMatchObject([
      { refId: 'all', hide: true, exemplar: true, datasource: { type: 'prometheus' } },
      { refId: 'twice', type: 'math', expression: '$all * 2', datasource: { type: '__expr__', uid: '__expr__' } },
      { refId: 'mean', type: 'reduce', expression: 'all', reducer: 'mean' },
      { refId: 'even', type: 'resample', expression: 'all', window: '5m', downsampler: 'max' },
      {
        refId: 'above',
        type: 'threshold',
        expression: 'mean',
        conditions: [{ evaluator: { params: [1], type: 'gt' } }],
      },
      { refId: 'rows', type: 'sql', expression: 'select * from all' },
      { refId: 'orders', rawSql: 'select 1', datasource: { type: 'mysql', uid: '${orders}' } },
    ]);
  });

  it('bring the choice of their data source, each once, before the variables', () => {
    expect(templating.list.slice(0, 7).map(({ type, name, query }) => [type, name, query])).toEqual([
      ['datasource', 'datasource', 'prometheus'],
      ['datasource', 'loki', 'loki'],
      ['datasource', 'elasticsearch', 'elasticsearch'],
      ['datasource', 'jaeger', 'jaeger'],
      ['datasource', 'tempo', 'tempo'],
      ['datasource', 'cloudwatch', 'cloudwatch'],
      ['query', 'endpoint', expect.anything()],
    ]);
  });
});

describe('what panels have in common', () => {
  it('a shared panel is a reference with a place', () => {
    expect(titled('Shared')).toEqual({
      gridPos: expect.anything(),
      id: expect.any(Number),
      libraryPanel: { name: 'Shared', uid: 'shop-library-shared' },
      title: 'Shared',
      type: 'library-panel-ref',
    });
  });

  it('a repeated panel names its variable, and says how many stand in a line', () => {
    expect(titled('Requests')).toMatchObject({ repeat: 'endpoint', repeatDirection: 'h', maxPerRow: 4 });
  });

  it('overrides keep the order in which they were written, each property by its id', () => {
    expect(titled('Latency').fieldConfig.overrides).toMatchObject([
      {
        matcher: { id: 'byName', options: 'fraud' },
        properties: [
          { id: 'min', value: 0 },
          { id: 'color', value: { fixedColor: 'red', mode: 'fixed' } },
          { id: 'custom.lineStyle', value: { fill: 'dash' } },
        ],
      },
      {
        matcher: { id: 'byRegexp', options: '/^p9/' },
        properties: [{ id: 'unit' }, { id: 'decimals' }, { id: 'thresholds' }],
      },
      { matcher: { id: 'byNames', options: { mode: 'include', names: ['a', 'b'] } } },
      { matcher: { id: 'byType', options: 'number' } },
      { matcher: { id: 'byFrameRefID', options: 'A' }, properties: [{ id: 'filterable', value: true }] },
    ]);
  });

  it('what Grafana knows and this package does not is laid over what it writes', () => {
    expect(titled('Latency')).toMatchObject({
      options: { tooltip: { mode: 'single', sort: 'desc' } },
      fieldConfig: { defaults: { custom: { lineWidth: 2, drawStyle: 'line' }, color: { mode: 'continuous-GrYlRd' } } },
    });
  });

  it('mappings of values stand together, those of ranges, patterns and nothing each for themselves', () => {
    expect(titled('Health by time').fieldConfig.defaults.mappings).toEqual([
      { options: { from: 1, result: { index: 0, text: 'Up' }, to: null }, type: 'range' },
      { options: { pattern: '^x', result: { index: 1, text: 'Odd' } }, type: 'regex' },
      { options: { match: 'null+nan', result: { color: 'orange', index: 2, text: 'Unknown' } }, type: 'special' },
    ]);
  });

  it('labels of alerts are quoted', () => {
    expect(titled('Firing').options).toMatchObject({ alertInstanceLabelFilter: String.raw`{team="a \"b\""}` });
  });
});
