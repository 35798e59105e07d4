import { count, seconds } from '@belvedere/core';
import { expect, it } from '@jest/globals';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { gauge, job, nativeHistogram, scalar, time, type Expression } from '../index.ts';

/** What the builder says of labels and values, held to what Prometheus makes of it. */

const api = job('api', { scrapeInterval: '15s' });
const lag = gauge('lag', { help: 'Lag.', labels: ['topic'], job: api });
const owner = gauge('owner', { help: 'Owner.', labels: ['topic', 'team'], job: api });
const latency = nativeHistogram('latency_seconds', { help: 'Time.', labels: ['topic'], job: api });

const series = {
  'lag{job="api", instance="i", topic="a"}': '3x30',
  'lag{job="api", instance="i", topic="b"}': '5x30',
  'owner{job="api", instance="i", topic="a", team="red"}': '1x30',
  'owner{job="api", instance="i", topic="a", team="blue"}': '2x30',
  'latency_seconds{job="api", instance="i", topic="a"}':
    '{{schema:0 sum:0 count:0 buckets:[0 0]}}+{{schema:0 sum:5 count:4 buckets:[2 2]}}x30',
};

const a = lag.where({ topic: 'a' });
const of = (labels: string, value: number): [string, number] => [`{${labels}}`, value];

/** An expression, and its samples after 20 minutes. */
const CASES: readonly (readonly [Expression, readonly [labels: string, value: number][]])[] = [
  [lag.where({ topic: 'c' }).absent(), [of('job="api", topic="c"', 1)]],
  [
    lag
      .where({ topic: ['c'] })
      .offset('1m')
      .absent(),
    [of('job="api", topic="c"', 1)],
  ],
  [lag.where({ topic: /c|d/, instance: 'j' }).absentOverTime('5m'), [of('instance="j", job="api"', 1)]],
  [lag.sum().above(count(100)).absent(), [of('', 1)]],
  [
    a.dividedBy(owner, { on: ['topic', 'job'], groupRight: [] }),
    [
      of('instance="i", job="api", team="blue", topic="a"', 1.5),
      of('instance="i", job="api", team="red", topic="a"', 3),
    ],
  ],
  [a.above(owner.max({ by: ['topic'] }), { on: ['topic'] }), [of('topic="a"', 3)]],
  [
    a.above(owner, { on: ['topic'], groupRight: [] }),
    [
      of('__name__="owner", instance="i", job="api", team="blue", topic="a"', 3),
      of('__name__="owner", instance="i", job="api", team="red", topic="a"', 3),
    ],
  ],
  [
    owner.times(a, { ignoring: ['team'], groupLeft: [] }).sum({ without: ['team'] }),
    [of('instance="i", job="api", topic="a"', 9)],
  ],
  [lag.countValues('lag', { by: ['job'] }), [of('job="api", lag="3"', 1), of('job="api", lag="5"', 1)]],
  [scalar(count(4)).above(lag), [of('__name__="lag", instance="i", job="api", topic="a"', 3)]],
  [time().minus(a.timestamp()).plus(seconds(1)), [of('instance="i", job="api", topic="a"', 1)]],
  [
    a.labelReplace({ to: 'service', from: 'job', match: /(a)(.*)/, replacement: '${2}-$1' }),
    [of('__name__="lag", instance="i", job="api", service="pi-a", topic="a"', 3)],
  ],
  [a.withLabels({ team: '$1' }), [of('__name__="lag", instance="i", job="api", team="$1", topic="a"', 3)]],
  [latency.average({ by: ['topic'], window: '10m' }).round(seconds(0.01)), [of('topic="a"', 1.25)]],
  [latency.fraction({ from: seconds(0), to: seconds(1) }, { window: '10m' }), [of('', 0.5)]],
  [
    latency
      .distribution({ by: ['topic'], window: '10m' })
      .trimUpper(seconds(1))
      .fraction({ from: seconds(0), to: seconds(9) }),
    [of('topic="a"', 1)],
  ],
];

describeWithTool('Prometheus', await findTool('promtool'), (promtool) => {
  it('gives the labels and the values that the builder says', async () => {
    const test = {
      evaluation_interval: '1m',
      tests: [
        {
          interval: '1m',
          input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
          promql_expr_test: CASES.map(([expression, samples]) => ({
            expr: expression.print(),
            eval_time: '20m',
            exp_samples: samples.map(([labels, value]) => ({ labels, value })),
          })),
        },
      ],
    };
    const { passed, output } = await runPromtool(promtool, ['test', 'rules', 'test.json'], {
      'test.json': JSON.stringify(test),
    });
    expect(passed ? '' : output).toBe('');
  });

  it.each(CASES)('has no other labels than those it says: %s', (expression, samples) => {
    for (const [labels] of samples) {
      const names = [...labels.matchAll(/(\w+)=/g)].map(([, name]) => name!).filter((name) => name !== '__name__');
      expect([...expression.labels].sort()).toEqual(names.sort());
    }
  });
});
