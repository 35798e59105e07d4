import { describe, expect, test } from '@jest/globals';
import { formatOf } from '../exposition/format.ts';
import { parseExposition } from '../exposition/parse.ts';
import { declare, type DeclareOptions } from './declare.ts';

function declared(text: string, options?: DeclareOptions) {
  const parsed = parseExposition(text, { file: 'metrics.txt', format: formatOf(text) });
  expect(parsed.problems).toEqual([]);
  return declare(parsed, options);
}
const kindsOf = (text: string) => declared(text).declarations.map(({ name, kind }) => [name, kind]);

describe('kinds', () => {
  test('are those that the types state', () => {
    expect(
      kindsOf(`# TYPE a_total counter
# TYPE b gauge
# TYPE c histogram
c_bucket{le="1"} 1
# TYPE d summary
`),
    ).toEqual([
      ['a_total', 'counter'],
      ['b', 'gauge'],
      ['c', 'histogram'],
      ['d', 'summary'],
    ]);
  });

  test('without a type are read from the name, and said to be', () => {
    const { declarations, notes } = declared('a_total 1\nqueue_size 1\nb{x="y"} 1\n');
    expect(declarations.map(({ kind }) => kind)).toEqual(['counter', 'gauge', 'gauge']);
    expect(notes).toEqual([
      "Exposed without a type: a counter by its name. 'a_total'",
      "Exposed without a type: correct the kind where it is no gauge. 'queue_size', 'b'",
      "Exposed without help: 'a_total', 'queue_size', 'b'",
    ]);
  });

  test('of OpenMetrics have the names of their series', () => {
    expect(
      kindsOf(`# TYPE a counter
a_total 1
a_created 1
# TYPE build info
build_info{version="1"} 1
# TYPE mode stateset
mode{mode="idle"} 1
# TYPE x unknown
x 1
# EOF
`),
    ).toEqual([
      ['a_total', 'counter'],
      ['build_info', 'gauge'],
      ['mode', 'gauge'],
      ['x', 'gauge'],
    ]);
  });

  test('a histogram without bounds is a native one in a text', () => {
    const { declarations } = declared('# TYPE a histogram\na_bucket{le="+Inf"} 3\na_sum 1\na_count 3\n');
    expect(declarations).toMatchObject(
      [{ name: 'a', kind: 'native-histogram', remark: /native/ }].map(({ remark, ...rest }) => ({
        ...rest,
        remark: expect.stringMatching(remark),
      })),
    );
  });

  test('what no catalog has is left out, and said', () => {
    const { declarations, notes } = declared('# TYPE a gaugehistogram\na_bucket{le="1"} 1\n# HELP up x\nup 1\n');
    expect(declarations).toEqual([]);
    expect(notes).toEqual([
      "left out 'a': a catalog has no kind for a gaugehistogram",
      "left out 'up': each job has its own `up`",
    ]);
  });

  test('when a series began is no metric of its own', () => {
    const text = `# HELP a_total x
# TYPE a_total counter
a_total 1
# HELP a_created x
# TYPE a_created gauge
a_created 1
# HELP order_created x
# TYPE order_created gauge
order_created 1
`;
    expect(kindsOf(text)).toEqual([
      ['a_total', 'counter'],
      ['order_created', 'gauge'],
    ]);
  });
});

describe('labels', () => {
  test('are all that any series has, as they were seen, without those of the type', () => {
    const { declarations } = declared(`# TYPE a histogram
a_bucket{z="1",le="1"} 1
a_sum{z="1",b="2"} 1
# TYPE s summary
s{quantile="0.5",x="1"} 1
`);
    expect(declarations.map(({ labels }) => labels)).toEqual([['z', 'b'], ['x']]);
  });

  test('are named as Prometheus will have them, those that are empty included', () => {
    const { declarations } = declared('a{job="x",instance="y",empty="",le="1"} 1\n', { mostValues: 1 });
    expect(declarations[0]!.labels).toEqual(['exported_job', 'exported_instance', 'empty', 'le']);
    expect([...declarations[0]!.values.keys()]).toEqual(['exported_job', 'exported_instance', 'le']);
  });

  test('state their values only where that is asked for and they are few', () => {
    const text = 'a{few="1",many="1"} 1\na{few="2",many="2"} 1\na{few="2",many="3"} 1\n';
    expect(declared(text).declarations[0]!.values).toEqual(new Map());
    expect(declared(text, { mostValues: 2 }).declarations[0]!.values).toEqual(new Map([['few', ['1', '2']]]));
  });
});

test('bounds and quantiles ascend, each once, as numbers', () => {
  const { declarations } = declared(`# TYPE a histogram
a_bucket{x="1",le="1e+01"} 1
a_bucket{x="1",le="+Inf"} 1
a_bucket{x="2",le="0.5"} 1
a_bucket{x="2",le="10.0"} 1
# TYPE s summary
s{quantile="1"} 1
s{quantile="0.5"} 1
`);
  expect(declarations.map(({ buckets, quantiles }) => [buckets, quantiles])).toEqual([
    [[0.5, 10], []],
    [[], [0.5, 1]],
  ]);
});

test('a unit is stated where the name states another', () => {
  const { declarations } = declared(`# TYPE a_seconds gauge
# UNIT a_seconds seconds
# TYPE b_furlongs gauge
# UNIT b_furlongs furlongs
# EOF
`);
  expect(declarations.map(({ unit }) => unit)).toEqual([undefined, 'furlongs']);
});
