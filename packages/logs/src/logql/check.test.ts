import { describe, expect, it } from '@jest/globals';
import { formatProblem } from '@belvedere/core';
import { checkLogql } from '../index.ts';

/** The first finding as people read it. */
function shown(query: string): string {
  const [finding] = checkLogql(query);
  if (finding === undefined) return 'ok';
  const { code, severity, message, span, help } = finding;
  return formatProblem({ code, severity, message, help, where: { source: query, span } });
}

describe('what is LogQL', () => {
  it.each([
    '{service="api"}',
    '{service="api", level!="debug"} |= "x" or "y" != `z` |~ "(?i)w" | json | a="b" and (c>1 or d=~"e.*")',
    '{service="api"} | json | took > 1h30m | size > 5KB | status >= 500 | ratio < -1.5e-3',
    'sum by (level) (rate({service="api"} [5m])) / ignoring (level) group_left sum(rate({service="api"} [5m] offset 1h))',
    'topk(10, sum by (ip) (count_over_time({service="api"} | json | __error__="" [24h])))',
    'quantile_over_time(0.99, {service="api"} | json | unwrap duration_seconds(took) | __error__="" [5m]) by (endpoint)',
    '{service="api"} | regexp "(?P<x>.)" | label_format y="{{.x}}" | line_format "{{.y}}" # a comment',
    '{service=~".+"}',
    '{service!=""}',
  ])('%s', (query) => {
    expect(shown(query)).toBe('ok');
  });
});

describe('a variable may stand wherever Grafana replaces it', () => {
  it.each([
    'rate({service="$service"} [$__auto])',
    'rate({service=~"${service:regex}"} |~ `(?i)${search:regex}` [$__range] offset $shift)',
    'rate({service="api"} [${window}m])',
    'topk($limit, sum by ($label, ${other}) (rate({service="api"} [$__interval])))',
    'topk by (a) (${limit}, rate({service="api"} [1m]))',
    '{$label="x"} | json | amount > $minimum | status=$status | $field="x"',
    '$factor * rate({service="api"} [1m]) > $bound',
    'quantile_over_time($quantile, {service="[[service]]"} | json | unwrap $field [$__auto])',
    '{service="api"} | json | [[field]]="x"',
  ])('%s', (query) => {
    expect(shown(query)).toBe('ok');
  });

  it.each(['{service=$service}', '{service="api"} |= $search', '$query', 'rate({service="api"} $window)'])(
    'and not where the result would be none: %s',
    (query) => {
      expect(checkLogql(query)).toMatchObject([{ code: 'logs/logql-syntax' }]);
    },
  );
});

describe('what is none shows its place', () => {
  it.each([
    ['{service="api"} |= "x', `the text that begins with " is not closed`, '"x'],
    ['{service="api"} |= `x', 'the text that begins with ` is not closed', '`x'],
    [`{service='api'}`, "a text in ' '", "'"],
    ['{service="api"', 'the query ends too early', ''],
    ['sum(rate({service="api"} [5m])', 'the query ends too early', ''],
    ['count_over_time({service="api"})', "unexpected ')'", ')'],
    ['{service="api"} | json | vip=true', "unexpected 'true'", 'true'],
    ['service="api"', "unexpected 'service'", 'service'],
    ['{service="api"} | jsn event="x"', "unexpected 'event'", 'event'],
    ['rate({service="api"} [5 parsecs])', "unexpected '5'", '5'],
    ['{}', "unexpected '}'", '}'],
    ['', 'the query is empty', ''],
  ])('%s', (query, message, place) => {
    const findings = checkLogql(query);
    expect(findings).toMatchObject([{ code: 'logs/logql-syntax', message }]);
    expect(query.slice(...findings[0]!.span)).toBe(place);
  });

  it('with carets', () => {
    expect(shown('{service="api"}\n  | json | vip=true')).toBe(
      [
        'error logs/logql-syntax',
        "  unexpected 'true'",
        '  2 |   | json | vip=true',
        '    |                ^^^^',
        '  help: correct the query at the place shown',
      ].join('\n'),
    );
  });
});

describe('what Loki refuses although it is grammar', () => {
  it.each([
    [String.raw`{service="api"} |~ "\d+"`, String.raw`"\d+" holds a backslash that escapes nothing`],
    ['{service=~".*"}', 'the selector finds no stream by what it has'],
    ['{service!="api", level=~"a|"}', 'the selector finds no stream by what it has'],
    ['{service=~"(?!api)x"}', 'the pattern has (?!, which RE2 does not know'],
    [String.raw`{service="api"} |~ "(a)\\1"`, String.raw`the pattern has \1, which RE2 does not know`],
    ['avg_over_time({service="api"} [5m])', 'avg_over_time computes of a field, and the query unwraps none'],
    ['count_over_time({service="api"} | unwrap x [5m])', 'count_over_time counts lines, and the query unwraps a field'],
    ['sum_over_time({service="api"} | unwrap x [5m]) by (level)', 'sum_over_time cannot be grouped'],
    ['rate({service="api"} [5m]) by (level)', 'rate cannot be grouped'],
    ['quantile_over_time({service="api"} | unwrap x [5m])', 'quantile_over_time lacks its quantile'],
    ['rate(5, {service="api"} [5m])', 'rate takes no number'],
  ])('%s', (query, message) => {
    expect(checkLogql(query)).toMatchObject([{ code: 'logs/logql-refused', message }]);
  });

  it('is said all at once', () => {
    expect(checkLogql(String.raw`avg_over_time({service=~".*"} |~ "\d" [5m])`)).toHaveLength(3);
  });
});

it('ends well on what is huge or deep', () => {
  expect(checkLogql(`{service="${'x'.repeat(140_000)}"}`)).toMatchObject([
    { message: expect.stringContaining('131072') },
  ]);
  expect(checkLogql(`${'('.repeat(1_000)}{service="api"}${')'.repeat(1_000)}`)).toEqual([]);
  expect(checkLogql(`${'('.repeat(5_000)}{service="api"}${')'.repeat(5_000)}`)).toHaveLength(1);
  expect(checkLogql('{'.repeat(5_000))).toHaveLength(1);
});
