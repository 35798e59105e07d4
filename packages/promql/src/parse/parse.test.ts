import { describe, expect, it } from '@jest/globals';
import { FEATURES, language, type Feature, type Language } from '../language/language.ts';
import { NEWEST } from '../language/version.ts';
import { LIMITS } from './parser-context.ts';
import { parse } from './parse.ts';
import { EXPRESSIONS } from './test-support/expressions.ts';

const speaking = (...features: Feature[]): Language => ({
  version: NEWEST,
  features: new Set(features),
  variables: false,
});
const PLAIN = speaking();

/** What is said of an expression, and the stretch of it that is pointed at. */
const said = (text: string, spoken: Language = PLAIN): readonly (readonly [string, string])[] =>
  parse(text, spoken).problems.map(({ message, span }) => [message, text.slice(...span)]);

describe('the parser', () => {
  it.each(EXPRESSIONS)('reads %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each<[text: string, message: RegExp, at: string]>([
    ['', /unexpected end of input/, ''],
    ['1 +', /unexpected end of input/, ''],
    ['sum(a', /unexpected end of input in call, expected "," or "\)"/, ''],
    ['a b', /unexpected 'b'/, 'b'],
    ['a{b="c" d="e"}', /unexpected 'd' in label matching, expected "," or "}"/, 'd'],
    ['a{b}', /expected label matching operator/, '}'],
    ['a{b=c}', /expected string/, 'c'],
    ['a{b=~"("}', /'\(' is not a regular expression of RE2: missing closing \)/, '"("'],
    ['a{b=~"(?=x)"}', /not a regular expression of RE2/, '"(?=x)"'],
    ['a{__name__="b"}', /set twice/, 'a{__name__="b"}'],
    ['{b=""}', /needs one matcher that does not match the empty value/, '{b=""}'],
    ['{b=~".*"}', /needs one matcher/, '{b=~".*"}'],
    ['a["5m"]', /unexpected '"5m"' in range, expected number, duration/, '"5m"'],
    ['a[0s]', /must be greater than 0/, '0s'],
    ['a[5m', /unexpected end of input in range/, ''],
    ['(a)[5m]', /a range stands only behind a selector/, '[5m]'],
    ['sum(a)[5m]', /a range stands only behind a selector/, '[5m]'],
    ['a offset 5m [5m]', /an offset stands behind the range/, '[5m]'],
    ['a offset 5m offset 1h', /offset is set twice/, 'a offset 5m offset 1h'],
    ['sum(a) offset 5m', /offset stands only behind a selector/, 'sum(a) offset 5m'],
    ['a @ b', /unexpected 'b' in @, expected timestamp/, 'b'],
    ['a @ 1 @ 2', /@ is set twice/, 'a @ 1 @ 2'],
    ['sum by (a b) (c)', /in grouping, expected "," or "\)"/, 'b'],
    ['sum by (5) (c)', /unexpected '5' in grouping, expected label/, '5'],
    ['sum()', /sum takes one parameter, and 0 are given/, 'sum()'],
    ['topk(a)', /topk takes two parameters, and 1 are given/, 'topk(a)'],
    ['raet(a[5m])', /there is no function 'raet'/, 'raet'],
    ['rate(a)', /rate takes a range vector, and this is an instant vector/, 'a'],
    ['rate(a[5m], 1)', /rate takes 1 parameters, and 2 are given/, 'rate(a[5m], 1)'],
    ['sum(a[5m])', /sum takes an instant vector, and this is a range vector/, 'a[5m]'],
    ['a + b[5m]', /\+ takes scalars and instant vectors, and this is a range vector/, 'b[5m]'],
    ['a + "b"', /this is a string/, '"b"'],
    ['-"b"', /a sign takes a scalar or an instant vector/, '-"b"'],
    ['1 > 2', /a comparison of two scalars needs bool/, '1 > 2'],
    ['a + bool b', /bool stands behind comparisons only/, 'a + bool b'],
    ['a and 1', /one side is a scalar/, 'a and 1'],
    ['a and on (x) group_left () b', /has no place there/, 'a and on (x) group_left () b'],
    ['a * on (x) 2', /matching of labels stands between two instant vectors only/, 'a * on (x) 2'],
    ['a * on (x) group_left (x) b', /'x' stands in on and in group_left/, 'a * on (x) group_left (x) b'],
    ['1[5m:]', /a subquery takes an instant vector/, '1'],
    ['quantile("a", b)', /the parameter of quantile takes a scalar/, '"a"'],
    ['count_values(5, b)', /the parameter of count_values takes a string/, '5'],
    ['"a\\q"', /unknown escape sequence '\\q'/, '"a\\q'],
    ['"a', /unterminated quoted string/, '"a'],
    ['1_000_', /bad number or duration syntax/, '1_000_'],
    ['5mm', /bad number or duration syntax/, '5mm'],
    ['300y', /duration '300y' is out of range/, '300y'],
    ['9e999', /not a number that Prometheus can read/, '9e999'],
    ['$x', /unexpected character '\$'/, '$'],
  ])('refuses %s', (text, message, at) => {
    expect(said(text)).toContainEqual([expect.stringMatching(message), at]);
  });

  it('says what is wrong at several places at once', () => {
    expect(said('raet(a[0s]) + sum(b{c=~"("})').map(([, at]) => at)).toEqual(['0s', 'raet', '"("']);
    expect(said('rate(a) + sum(b[5m])').map(([, at]) => at)).toEqual(['a', 'b[5m]']);
  });

  it('suggests what was meant', () => {
    expect(parse('increse(a[5m])').problems[0]?.help).toBe("did you mean 'increase'?");
    expect(parse('rate(a)').problems[0]?.help).toContain('metric[5m]');
  });
});

describe('switches', () => {
  it.each<[string, Feature]>([
    ['limitk(5, a)', 'promql-experimental-functions'],
    ['info(a, {b="c"})', 'promql-experimental-functions'],
    ['sort_by_label(a, "b")', 'promql-experimental-functions'],
    ['a[5m + 1m]', 'promql-duration-expr'],
    ['a[step() * 4:min_of(step(), 1m)] offset -(5m + range())', 'promql-duration-expr'],
    ['rate(a[5m] anchored)', 'promql-extended-range-selectors'],
    ['a + on (x) fill (0) b', 'promql-binop-fill-modifiers'],
    ['a + fill_left (1) fill_right (-2) b', 'promql-binop-fill-modifiers'],
  ])('%s needs %s', (text, feature) => {
    expect(said(text).map(([message]) => message)).toContainEqual(expect.stringContaining('not enabled'));
    expect(parse(text, PLAIN).problems[0]?.help).toContain(feature);
    expect(said(text, speaking(feature))).toEqual([]);
    expect(said(text, speaking(...FEATURES.filter((other) => other !== feature)))).not.toEqual([]);
  });

  it('are on where the version needs none', () => {
    expect(said('a[5m + 1m]', language())).toEqual([]);
    expect(said('a[5m + 1m]', language({ version: '3.13' }))).not.toEqual([]);
    expect(said('first_over_time(a[5m])', language())).toEqual([]);
    expect(said('first_over_time(a[5m])', language({ version: '3.10' }))).not.toEqual([]);
  });
});

describe('versions', () => {
  it.each<[string, string]>([
    ['last_over_time(a[5m])', '2.26'],
    ['a atan2 b', '2.31'],
    ['group(a)', '2.20'],
    ['a > 1_000', '2.54'],
    ['a > 5m', '2.54'],
    ['{"a.b"}', '3.0'],
    ['a </ 1', '3.11'],
  ])('%s exists since %s', (text, since) => {
    const [major, minor] = since.split('.').map(Number) as [number, number];
    const before = minor === 0 ? (`${major - 1}.55` as const) : (`${major}.${minor - 1}` as const);
    expect(said(text, language({ version: before }))).toEqual([
      [expect.stringContaining(`since Prometheus ${since}, and the target has ${before}`), expect.any(String)],
    ]);
    expect(said(text, language({ version: `${major}.${minor}` }))).toEqual([]);
  });
});

describe('Grafana’s variables', () => {
  const shown = language({ variables: true });
  it.each([
    'rate(a[$__rate_interval])',
    'topk($k, a)',
    'a{b="$b", $filters}',
    'a{$label=~"${value:regex}"}',
    '${app}_requests_total offset ${back}',
    'sum by ($group, job) (a)',
    '$aggregation by (x) (rate($metric{b=~"($c"}[${__range_s}s:$step]))',
    '[[metric]]_total @ $__to',
    '$a / $b > $threshold',
    '${function}_over_time(a[1h])',
  ])('stand in %s', (text) => {
    expect(said(text, shown)).toEqual([]);
    expect(said(text)).not.toEqual([]);
  });

  it('are no excuse for what is wrong around them', () => {
    expect(said('rate($metric[$window]', shown)).not.toEqual([]);
    expect(said('sum($a[5m])', shown)).toEqual([['sum takes an instant vector, and this is a range vector', '$a[5m]']]);
  });
});

describe('huge expressions', () => {
  const size = 1_000_000;
  it.each<[string, string]>([
    ['parentheses', '('.repeat(10_000) + '1' + ')'.repeat(10_000)],
    ['open parentheses', '('.repeat(size)],
    ['signs', '-'.repeat(size)],
    ['a chain', `1${'+1'.repeat(size / 2)}`],
    ['calls', 'abs('.repeat(size / 4)],
    ['a pattern', `a{b=~"${'(a*'.repeat(size / 3)}"}`],
    ['a string', `"${'a'.repeat(size)}`],
    ['subqueries', `a${'[5m:]'.repeat(size / 5)}`],
  ])('%s: one problem, in time', (_, text) => {
    const [problem, ...others] = parse(text).problems;
    expect(problem?.code).toBe('promql/too-large');
    expect(problem?.help).toContain('record');
    expect(others).toEqual([]);
  });

  it('just within the limits are read', () => {
    const { nesting, levels } = LIMITS;
    expect(said('('.repeat(nesting - 1) + 'a' + ')'.repeat(nesting - 1))).toEqual([]);
    expect(said(`${'abs('.repeat(nesting - 1)}a${')'.repeat(nesting - 1)}`)).toEqual([]);
    expect(said(`a${' + a'.repeat(levels - 1)}`)).toEqual([]);
  });
});
