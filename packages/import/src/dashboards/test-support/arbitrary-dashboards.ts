import fc from 'fast-check';
import type { Json, JsonObject } from '../json.ts';

/** Texts that end literals and comments, begin interpolations, or are no characters. */
const hostile = fc.constantFrom(
  ...[
    '',
    'CPU',
    'CPU usage',
    'a `b` ${c} $d',
    'it\'s "quoted"',
    '*/ // <!--',
    'line\nfeed\r\ttab',
    '\\${x}',
    '{{instance}}',
  ],
  ...[
    '\ud800 half',
    'half \udfff',
    '__proto__',
    'constructor',
    'text',
    'dashboard',
    '日本語',
    '\u2028\u202e',
    '${datasource}',
    '[[x]]',
  ],
);
const word = fc.oneof(hostile, fc.string({ maxLength: 12, unit: 'binary' }));

const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    word,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(word, tie('value'), { maxKeys: 3 }),
  ),
})).value;
const object = fc.dictionary(word, json, { maxKeys: 3 }) as fc.Arbitrary<JsonObject>;

/** An object with some of these keys. */
const some = (keys: Readonly<Record<string, fc.Arbitrary<Json>>>): fc.Arbitrary<JsonObject> =>
  fc.record(keys, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>;

const source: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  ...[null, '$ds', '${ds}', 'Prometheus', '${DS_PROMETHEUS}', '-- Mixed --', '-- Grafana --'],
  ...[
    { type: 'prometheus', uid: '${ds}' },
    { type: 'prometheus', uid: 'abc' },
    { type: 'prometheus', uid: '${datasource}' },
    { type: 'loki', uid: 'logs' },
    { type: 'acme', uid: 'x' },
    { uid: '[[ds]]' },
    { type: '__expr__', uid: '__expr__' },
  ],
);

const EXPRESSIONS = [
  'up',
  'sum by (status) (rate(requests_total{job="api", status=~"$status"}[$__rate_interval]))',
  'sum(rate(requests_total[5m])) by (path) > 1',
  'histogram_quantile(0.95, sum by (le) (rate(duration_seconds_bucket{path="`${x}*/"}[$interval])))',
  'topk($k, others_total{instance="$node"})',
  'lag_seconds{topic="a"}  +  on(topic) other:recorded:rate5m',
  'rate(lag_seconds[5m])',
  '$metric{a="b"}',
  'sum(',
  '',
  '# what\nup{job="\\u0041"}',
];

/** As Belvedere itself would ask. */
const own = fc.constantFrom('timeseries', 'table').map((format): JsonObject => ({
  datasource: { type: 'prometheus', uid: '${datasource}' },
  editorMode: 'code',
  expr: 'sum by (path) (rate(requests_total{job="api"}[$__rate_interval]))',
  format: format === 'table' ? 'table' : 'time_series',
  instant: format === 'table',
  interval: '15s',
  legendFormat: '{{path}}',
  range: format !== 'table',
  refId: 'path',
}));

const any = some({
  datasource: source,
  expr: fc.oneof(fc.constantFrom(...EXPRESSIONS), word),
  legendFormat: fc.constantFrom('', '{{status}}', '{{path}} ${x}', '__auto', '{{ nothing }} {'),
  refId: fc.constantFrom('A', 'B', '', 'a b'),
  hide: fc.boolean(),
  instant: fc.boolean(),
  exemplar: fc.boolean(),
  range: fc.boolean(),
  editorMode: fc.constant('code'),
  interval: fc.constantFrom('', '30s'),
  format: fc.constantFrom('time_series', 'table'),
  panelId: fc.constantFrom(1, 2),
  queryType: word,
});

const target = fc.oneof({ weight: 5, arbitrary: any }, own);

const steps = fc.constantFrom<Json>(
  {
    mode: 'absolute',
    steps: [
      { color: 'green', value: null },
      { color: 'red', value: 80 },
    ],
  },
  { mode: 'absolute', steps: [{ color: 'green' }] },
  { mode: 'percentage', steps: [{ color: 'dark-red', value: 1 }] },
  {},
);
const result = some({ color: fc.constantFrom('green', 'semi-dark-red'), index: fc.constantFrom(0, 1), text: word });
const mapping = fc.oneof(
  fc.dictionary(word, result, { maxKeys: 2 }).map((options): Json => ({ options, type: 'value' })),
  result.map((one): Json => ({ options: { from: 1, result: one, to: null }, type: 'range' })),
  result.map((one): Json => ({ options: { match: 'null', result: one }, type: 'special' })),
  result.map((one): Json => ({ options: { pattern: '/a/', result: one }, type: 'regex' })),
);
const defaults = some({
  unit: fc.oneof(fc.constantFrom('s', 'percentunit', 'reqps'), word),
  decimals: fc.constantFrom<Json>(0, 2, null),
  min: fc.constantFrom<Json>(0, -1.5, null),
  max: fc.constantFrom<Json>(100, 'x'),
  noValue: word,
  color: fc.constantFrom<Json>({ mode: 'palette-classic' }, { mode: 'fixed', fixedColor: '#123456' }, { mode: 'odd' }),
  mappings: fc.array(mapping, { maxLength: 3 }),
  thresholds: steps,
  custom: object,
  links: fc.array(object, { maxLength: 1 }),
});
const property = fc.record({ id: fc.constantFrom('unit', 'thresholds', 'custom.width'), value: fc.oneof(json, steps) });
const override = fc.record(
  {
    matcher: fc.oneof(
      word.map((options): Json => ({ id: 'byName', options })),
      object,
    ),
    properties: fc.array(property, { maxLength: 2 }),
    __systemRef: fc.constant('hideSeriesFrom'),
  },
  { requiredKeys: ['matcher', 'properties'] },
) as fc.Arbitrary<JsonObject>;

const link = some({ title: word, url: word, targetBlank: fc.boolean(), type: fc.constantFrom('link', 'dashboards') });
const place = some({
  x: fc.constantFrom(0, 6, 12, 18),
  y: fc.nat({ max: 20 }),
  w: fc.constantFrom(6, 12, 24, 30),
  h: fc.constantFrom(0, 4, 8),
});
const TYPES = [
  'timeseries',
  'stat',
  'gauge',
  'bargauge',
  'table',
  'text',
  'piechart',
  'heatmap',
  'logs',
  'graph',
  'alertlist',
  'acme-panel',
];
const panel = some({
  id: fc.constantFrom(1, 2, 3),
  type: fc.constantFrom(...TYPES),
  title: word,
  description: word,
  datasource: source,
  gridPos: place,
  targets: fc.array(target, { maxLength: 3 }),
  options: fc.oneof(object, fc.constant<JsonObject>({ content: 'Words', mode: 'html' })),
  fieldConfig: some({ defaults, overrides: fc.array(override, { maxLength: 2 }) }),
  transformations: fc.array(
    some({ id: fc.constantFrom('merge', 'organize'), options: object, disabled: fc.boolean(), topic: word }),
  ),
  links: fc.array(link, { maxLength: 2 }),
  repeat: fc.constantFrom('node', 'nobody', ''),
  repeatDirection: fc.constantFrom('h', 'v'),
  maxPerRow: fc.constantFrom(4, 5, 6),
  transparent: fc.boolean(),
  interval: fc.constant('1m'),
  maxDataPoints: fc.constantFrom<Json>(100, null),
  timeFrom: fc.constant('24h'),
  pluginVersion: word,
});
const row = fc.record(
  {
    type: fc.constant('row'),
    title: word,
    collapsed: fc.boolean(),
    gridPos: place,
    panels: fc.array(panel, { maxLength: 3 }),
    repeat: fc.constantFrom('node', 'nobody'),
  },
  { requiredKeys: ['type', 'title', 'gridPos'] },
) as fc.Arbitrary<JsonObject>;

const variable = fc.record(
  {
    name: fc.constantFrom('node', 'status', 'ds', 'datasource', 'k', 'export', 'x'),
    type: fc.constantFrom(
      'query',
      'custom',
      'textbox',
      'constant',
      'interval',
      'datasource',
      'adhoc',
      'groupby',
      'system',
    ),
    label: word,
    description: word,
    query: fc.oneof(
      fc.constantFrom('prometheus', 'loki', '1m,5m', 'a,b\\,c,d : e', 'label_values(up, instance)'),
      fc.constantFrom('label_values(requests_total{status="$x"},path)', 'label_values(instance)', 'query_result(up)'),
      fc.constant({
        query: 'label_values(lag_seconds, topic)',
        refId: 'x',
      }) as fc.Arbitrary<Json> as fc.Arbitrary<string>,
      word,
    ),
    datasource: source,
    regex: fc.constantFrom('', '/a(.*)/', '/`${x}/i', 'plain', '/[/'),
    hide: fc.constantFrom(0, 1, 2, 3),
    refresh: fc.constantFrom(0, 1, 2),
    sort: fc.constantFrom(0, 1, 5),
    multi: fc.boolean(),
    includeAll: fc.boolean(),
    allValue: fc.constantFrom<Json>('.*', '', null),
    current: fc.oneof(object, fc.constant<JsonObject>({ text: 'All', value: '$__all' })),
    options: fc.constant([{ text: 'a', value: 'a' }]) as fc.Arbitrary<Json> as fc.Arbitrary<JsonObject>,
    useTags: fc.boolean(),
  },
  { requiredKeys: ['name', 'type'] },
) as fc.Arbitrary<JsonObject>;

const annotation = some({
  name: word,
  builtIn: fc.constantFrom(0, 1),
  datasource: source,
  enable: fc.boolean(),
  expr: fc.constantFrom(...EXPRESSIONS),
});

const classic = some({
  title: word,
  uid: fc.constantFrom<Json>('abc', null, ''),
  id: fc.constant(7),
  version: fc.constant(3),
  schemaVersion: fc.constantFrom(16, 39, 42),
  description: fc.oneof(word, fc.constant(null)) as fc.Arbitrary<Json>,
  tags: fc.constantFrom(['shop', 'a'], ['b'], []),
  editable: fc.boolean(),
  refresh: fc.constantFrom<Json>('30s', '5m', '', false, null),
  time: fc.constantFrom<Json>({ from: 'now-1h', to: 'now' }, { from: 'now/d', to: 'now' }),
  timezone: fc.constantFrom('browser', 'utc', '', 'Europe/Berlin'),
  weekStart: fc.constantFrom('', 'monday'),
  graphTooltip: fc.constantFrom(0, 1),
  links: fc.array(link, { maxLength: 2 }),
  annotations: fc.record({ list: fc.array(annotation, { maxLength: 3 }) }) as fc.Arbitrary<JsonObject>,
  templating: fc.record({
    list: fc.uniqueArray(variable, { maxLength: 4, selector: ({ name }) => name }),
  }) as fc.Arbitrary<JsonObject>,
  __inputs: fc.constant([
    { name: 'DS_PROMETHEUS', type: 'datasource', pluginId: 'prometheus' },
    { name: 'VAR_X', type: 'constant' },
  ]) as fc.Arbitrary<Json>,
  extra: json,
});

/** Classic dashboards of any origin, some wrapped. */
export const arbitraryDashboard: fc.Arbitrary<JsonObject> = fc
  .tuple(
    classic,
    fc.array(fc.oneof({ weight: 4, arbitrary: panel }, row), { maxLength: 6 }),
    fc.constantFrom('bare', 'api', 'resource'),
  )
  .map(([model, panels, form]): JsonObject => {
    const dashboard = { ...model, panels };
    if (form === 'api') return { dashboard, meta: { slug: 'x' } };
    if (form === 'bare') return dashboard;
    return { apiVersion: 'dashboard.grafana.app/v1', kind: 'Dashboard', metadata: { name: 'named' }, spec: dashboard };
  });
