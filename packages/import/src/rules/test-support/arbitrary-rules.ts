import fc from 'fast-check';
import { hostileText } from '../../exposition/test-support/arbitrary-exposition.ts';

/** A rule file as YAML knows it. */
export interface ArbitraryFile {
  readonly groups: readonly object[];
}

/** Text that no file of UTF-8 would have to escape twice. */
const text = fc
  .oneof(
    hostileText,
    fc.constantFrom('{{ $labels.path }}', '${x}', '`', '*/', '__proto__', 'constructor', '$interpolated1_'),
  )
  .map((value) => value.toWellFormed().replaceAll('\ufffd', '?'));

/** A string of PromQL. */
const quoted = (value: string): string => JSON.stringify(value).replaceAll(/\\u([0-9a-f]{4})/g, String.raw`\u$1`);

const label = fc.constantFrom('path', 'status', 'topic', 'zone', 'le', 'job', 'instance');
const oftenLabels = fc.uniqueArray(fc.constantFrom('path', 'status', 'topic', 'zone'), { maxLength: 3 });
const names = [
  ...['requests_total', 'duration_seconds_bucket', 'duration_seconds_count', 'lag_seconds', 'pause_seconds', 'load'],
  ...['other_total', 'other_bytes', 'wait_seconds_bucket', 'wait_seconds_sum', 'wait_seconds_count', 'up'],
  ...['recorded', 'level:metric:sum', '{"dotted.name"}', '{"un known"}', '{__name__="by_name"}'],
];

const matcher = fc.oneof(
  fc
    .tuple(label, fc.constantFrom('=', '!='), text)
    .map(([name, operator, value]) => `${name}${operator}${quoted(value)}`),
  fc
    .tuple(
      label,
      fc.constantFrom('=~', '!~'),
      fc.constantFrom('a|b', '5..', '.*', '[a-z]+$', String.raw`a\\.b`, '(x|y)?'),
    )
    .map(([name, operator, pattern]) => `${name}${operator}"${pattern}"`),
  fc.constantFrom('job="api"', 'job=~"api|worker"', 'job="worker"', 'job!=""'),
);
const blank = fc.constantFrom('', ' ', '\n  ', ' # a comment `${x}` \\\n');

const selector = fc
  .tuple(fc.constantFrom(...names), fc.array(matcher, { maxLength: 3 }), blank, fc.boolean())
  .map(([name, matchers, space, trailing]) => {
    if (matchers.length === 0) return name;
    const list = matchers.join(`,${space}`) + (trailing ? ',' : '');
    return name.startsWith('{') ? `${name.slice(0, -1)},${space}${list}}` : `${name}{${space}${list}}`;
  });
const offset = fc.constantFrom('', ' offset 5m', ' offset -90s', ' @ 1600000000', ' @ end()');
const range = fc
  .tuple(selector, fc.constantFrom('[5m]', '[1h30m]', '[300s]', '[1d]'), offset)
  .map((parts) => parts.join(''));

const OVER_TIME = ['rate', 'increase', 'irate', 'max_over_time', 'delta', 'count_over_time', 'absent_over_time'];

const leaf = fc.oneof(
  fc.tuple(selector, offset).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...OVER_TIME), range).map(([name, vector]) => `${name}(${vector})`),
  fc.constantFrom('vector(1)', 'time()', '0x1F', '1e3', 'Inf', '-5'),
);

const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie('expression');
  const aggregation = fc
    .tuple(fc.constantFrom('sum', 'max', 'count'), fc.constantFrom('by', 'without'), oftenLabels, inner, blank)
    .map(
      ([name, mode, labels, vector, space]) => `${name} ${mode} (${labels.join(', ')}) (${space}vector(1) * ${vector})`,
    );
  const binary = fc
    .tuple(inner, fc.constantFrom('+', '/', '*', '>', '== bool', '<=', '%'), inner, blank)
    .map(([left, operator, right, space]) => `(vector(0) + ${left})${space} ${operator} (${right})`);
  const joined = fc
    .tuple(inner, oftenLabels, inner, fc.constantFrom('', ' group_left ()', ' group_left (zone)', ' group_right ()'))
    .map(
      ([left, on, right, group]) =>
        `(vector(1) * (${left})) * on (${[...on.filter((one) => one !== 'zone')].join(', ')})${group} (vector(1) * (${right}))`,
    );
  const set = fc
    .tuple(inner, fc.constantFrom('and', 'or', 'unless on (path)'), inner)
    .map(([left, operator, right]) => `(vector(1) * (${left})) ${operator} (vector(1) * (${right}))`);
  const call = fc.oneof(
    inner.map((vector) => `abs(vector(1) * (${vector}))`),
    fc
      .tuple(inner, text)
      .map(([vector, value]) => `label_replace(vector(1) * (${vector}), "zone", ${quoted(value)}, "path", "(.*)")`),
    fc
      .tuple(selector, oftenLabels)
      .map(([vector, by]) => `histogram_quantile(0.9, sum by (${['le', ...by].join(', ')}) (rate(${vector}[5m])))`),
  );
  return {
    expression: fc.oneof({ maxDepth: 3 }, leaf, aggregation, binary, joined, set, call),
  };
});

const template = fc
  .array(
    fc.oneof(
      text.map((value) => value.replaceAll(/\{+/g, '(')),
      fc.constantFrom(
        '{{ $labels.path }}',
        '{{ index $labels "a.b" }}',
        '{{ $value | humanize }}',
        '{{ range query "up" }}{{ .Labels.job }}{{ end }}',
        '{{ if gt $value 1.0 }}`${x}`{{ end }}',
        '{{ $labels.zone | toUpper | reReplaceAll "(.*)" "$1" }}',
        "{{ `raw` }}{{ '*' }}",
      ),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(''));

const duration = fc.constantFrom('5m', '90s', '1h30m', '0s', '0', '1d', '2w');
const name = text.filter((value) => value !== '' && value !== '__name__');
const mapOf = (values: fc.Arbitrary<string>): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc
    .uniqueArray(fc.tuple(name, values), { selector: ([key]) => key, maxLength: 3 })
    .map((entries) => Object.fromEntries(entries));

const fields = fc.constantFrom(
  {},
  {},
  { partial_response_strategy: 'abort' },
  { concurrency: 2, params: { 'a`${b}': [null, true, 'x', -1.5] }, source_tenants: ['a', 'b'] },
);

const alert = fc
  .tuple(
    fc.record(
      { for: duration, keep_firing_for: duration, labels: mapOf(template), annotations: mapOf(template) },
      { requiredKeys: [] },
    ),
    name,
    expression,
    fc.constantFrom({}, {}, { debug: true, id: 7 }),
  )
  .map(([options, alertName, expr, others]) => ({ alert: alertName, expr, ...options, ...others }));

const recording = fc
  .tuple(
    fc.constantFrom('recorded', 'level:metric:sum', 'recorded_twice', 'with.dots', 'with `space` $x'),
    expression,
    fc.option(mapOf(text), { nil: undefined }),
  )
  .map(([record, expr, labels]) => ({ record, expr, ...(labels === undefined ? {} : { labels }) }));

const group = (groupName: string) =>
  fc
    .tuple(
      fc.record(
        { interval: duration, query_offset: duration, limit: fc.integer({ min: 0, max: 1000 }), labels: mapOf(text) },
        { requiredKeys: [] },
      ),
      fc.array(fc.oneof(alert, recording), { maxLength: 4 }),
      fields,
    )
    .map(([options, rules, others]) => ({ name: groupName, ...options, rules, ...others }));

/** Whole files of rules, most of which Prometheus takes. */
export const arbitraryFile: fc.Arbitrary<ArbitraryFile> = fc
  .uniqueArray(name, { minLength: 1, maxLength: 3 })
  .chain((groupNames) => fc.tuple(...groupNames.map(group)))
  .map((groups) => ({ groups }));

/** A file as YAML in the form of JSON, every unusual character escaped. */
export const yamlOf = (file: ArbitraryFile): string =>
  JSON.stringify(file).replaceAll(
    /[^ -~]/gu,
    (character) => String.raw`\U${character.codePointAt(0)!.toString(16).padStart(8, '0')}`,
  );
