import { describe, expect, it } from '@jest/globals';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import fc from 'fast-check';
import { language } from '../language/language.ts';
import { parse } from '../parse/parse.ts';
import { tree } from '../parse/test-support/trees.ts';
import { print } from '../print/print.ts';
import type { Node } from '../syntax/node.ts';
import { identityLosses, withIdentityLabels } from './identity-labels.ts';

const read = (text: string): Node => parse(text, language()).node!;
const identified = (text: string, ...labels: readonly string[]): string =>
  print(withIdentityLabels(read(text), labels.length === 0 ? ['cluster'] : labels), { openWindow: 300_000 });

describe('the labels that tell a target’s series apart', () => {
  it.each([
    ['sum by (endpoint) (a)', 'sum by (cluster, endpoint) (a)'],
    ['sum(a)', 'sum by (cluster) (a)'],
    ['topk(5, a)', 'topk by (cluster) (5, a)'],
    ['sum without (instance, cluster) (a)', 'sum without (instance) (a)'],
    ['max by (cluster, job) (a)', 'max by (cluster, job) (a)'],
    ['sum(a) / sum(b)', 'sum by (cluster) (a) / sum by (cluster) (b)'],
    ['a / on (job) group_left (team) b', 'a / on (cluster, job) group_left (team) b'],
    ['a / ignoring (le, cluster) b', 'a / ignoring (le) b'],
    [
      'histogram_quantile(0.9, sum by (le) (rate(a[5m])))',
      'histogram_quantile(0.9, sum by (cluster, le) (rate(a[5m])))',
    ],
    ['max_over_time(sum(a)[1h:1m])', 'max_over_time(sum by (cluster) (a)[1h:1m])'],
    ['count(sum by (job) (a))', 'count by (cluster) (sum by (cluster, job) (a))'],
  ])('%s becomes %s', (before, after) => {
    expect(identified(before)).toBe(after);
  });

  it.each(['sum(a) and on () hour() > 8', 'a > on () group_left () vector(1)', 'sum(vector(1))'])(
    'are not asked of what has no series: %s',
    (text) => {
      expect(identified(text)).toBe(text.replace('sum(a)', 'sum by (cluster) (a)'));
    },
  );

  it('may be several, and none', () => {
    expect(identified('sum by (job) (a)', 'cluster', 'namespace')).toBe('sum by (cluster, namespace, job) (a)');
    const node = read('sum(a)');
    expect(withIdentityLabels(node, [])).toBe(node);
  });

  it('are added once, and leave PromQL behind', () => {
    const sound = fc
      .sample(tree, { seed: 7, numRuns: 5000 })
      .filter((node) => parse(print(node, { openWindow: 1 }), language()).node !== undefined);
    expect(sound.length).toBeGreaterThan(500);
    for (const node of sound) {
      const once = withIdentityLabels(node, ['cluster']);
      expect(withIdentityLabels(once, ['cluster'])).toEqual(once);
      // A random tree can copy the label that it is told to match: that was wrong before.
      if (!print(node).includes('cluster'))
        expect(parse(print(once, { openWindow: 1 }), language()).problems).toEqual([]);
    }
  });

  it.each([
    ['absent(a)', ['absent(a)']],
    ['sum(a) or vector(0)', ['sum(a) or vector(0)']],
    ['a / scalar(sum(b))', ['scalar(sum(b))']],
    ['sum(a) or sum(b)', []],
    ['a > 5', []],
  ])('are lost by %s', (text, losses) => {
    expect(identityLosses(read(text)).map((node) => print(node))).toEqual(losses);
  });
});

describeWithTool('two clusters', await findTool('promtool'), (promtool) => {
  it('stay apart in sums, quotients and joins', async () => {
    const series = (name: string, cluster: string, value: number, job = 'a'): object => ({
      series: `${name}{cluster="${cluster}", job="${job}"}`,
      values: `${value}x10`,
    });
    const expected = (text: string, ...samples: readonly (readonly [string, number])[]): object => ({
      expr: identified(text),
      eval_time: '5m',
      exp_samples: samples.map(([labels, value]) => ({ labels, value })),
    });
    const test = {
      rule_files: [],
      evaluation_interval: '1m',
      tests: [
        {
          interval: '1m',
          input_series: [
            ...[series('m', 'east', 1), series('m', 'east', 2, 'b'), series('m', 'west', 10)],
            ...[series('n', 'east', 2), series('n', 'west', 5)],
          ],
          promql_expr_test: [
            expected('sum(m)', ['{cluster="east"}', 3], ['{cluster="west"}', 10]),
            expected('sum(m) / sum(n)', ['{cluster="east"}', 1.5], ['{cluster="west"}', 2]),
            expected('m * on (job) n', ['{cluster="east", job="a"}', 2], ['{cluster="west", job="a"}', 50]),
            expected('topk(1, m)', ['m{cluster="east", job="b"}', 2], ['m{cluster="west", job="a"}', 10]),
            expected('sum(m) and on () vector(1)', ['{cluster="east"}', 3], ['{cluster="west"}', 10]),
          ],
        },
      ],
    };
    const run = await runPromtool(promtool, ['test', 'rules', 'test.json'], { 'test.json': JSON.stringify(test) });
    expect(run).toMatchObject({ passed: true });
  });
});
