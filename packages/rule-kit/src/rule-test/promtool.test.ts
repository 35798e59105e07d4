import { mebibytes, milliseconds, ratio } from '@belvedere/core';
import { counter, gauge, histogram, job } from '@belvedere/promql';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  alert,
  available,
  counterSeries,
  firing,
  gaugeSeries,
  histogramSeries,
  pending,
  promtoolTestFile,
  quietTest,
  record,
  recordingTest,
  ruleFile,
  resolved,
  ruleGroup,
  ruleTest,
  scenario,
  silent,
  steady,
  target,
  testGaps,
  type ExpectedAlert,
  type RuleTest,
} from '../index.ts';

const api = job('api', { scrapeInterval: '10s' });
const duration = histogram('duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const requests = counter('requests_total', { help: 'Requests.', labels: ['status'], job: api });
const memory = gauge('memory_bytes', { help: 'Memory.', job: api });

const rest = { severity: 'warning', service: 'api' } as const;
const slow = alert('Slow', {
  ...rest,
  when: duration.quantile(0.95, { by: ['endpoint'] }).above(milliseconds(150)),
  for: '2m',
  summary: 'Slow',
  description: ({ labels, value }) => `P95 of ${labels.endpoint} is ${value} (${value.humanize} s)`,
});
const failing = alert('Failing', {
  ...rest,
  when: requests.where({ status: /5../ }).rate().sum().dividedBy(requests.rate().sum()).above(ratio(0.01)),
  for: '1m',
  summary: ({ value }) => `${value.percentage} fail`,
  description: 'Look.',
});
const large = alert('Large', {
  ...rest,
  when: memory.above(mebibytes(1)),
  summary: ({ value, labels }) => `${labels.instance}: ${value}`,
  description: 'Look.',
});
const rate = record('status:requests:rate5m', requests.rate('5m').sum({ by: ['status'] }));

const group = ruleGroup('shop', 'api', { rules: [slow, failing, large] });
const recordings = ruleGroup('shop', 'recordings', { rules: [rate] });
const annotationsOf = ({ name }: { name: string }) => ({ runbook_url: `https://example.org/{{${name}}}` });

/** Half of the observations between 0.1 and 0.25: p95 is interpolated at 0.1 + 0.15 × 0.9. */
const SLOW = { perMinute: 60, below: { 0.1: 0.5, 0.25: 1 } };
const QUICK = { perMinute: 60, below: { 0.1: 1 } };
const slowInput = [histogramSeries(duration, { endpoint: 'fraud' }, [steady('15m', SLOW)])];
const slowFires: ExpectedAlert<'endpoint'> = {
  labels: { endpoint: 'fraud' },
  annotations: { summary: 'Slow', description: 'P95 of fraud is 235ms (235m s)' },
};

const tests: readonly RuleTest[] = [
  ruleTest({ alert: slow, input: slowInput, silentAt: '2m', firingAt: '2m30s', fires: [slowFires] }),
  quietTest({
    alert: slow,
    name: 'quiet where requests are quick',
    input: [histogramSeries(duration, { endpoint: 'fraud' }, [steady('15m', QUICK)])],
    at: '15m',
  }),
  ruleTest({
    alert: failing,
    input: [
      counterSeries(requests, { status: '200' }, [steady('20m', { perMinute: 60 })]),
      counterSeries(requests, { status: '500' }, [steady('10m', { perMinute: 0 }), steady('10m', { perMinute: 6 })]),
    ],
    silentAt: '11m',
    firingAt: '11m30s',
    // The window of (6m30s, 11m30s] spans 4.5 minutes with 9 failures and 270 successes.
    fires: [{ labels: {}, annotations: { summary: '3.226% fail', description: 'Look.' } }],
  }),
  scenario(failing, {
    name: 'fires while requests fail, and ends with them',
    given: target(
      api,
      'api-0',
      [available('30m')],
      counterSeries(requests, { status: '200' }, [steady('30m', { perMinute: 60 })]),
      counterSeries(requests, { status: '500' }, [steady('10m', { perMinute: 0 }), steady('5m', { perMinute: 6 })]),
    ),
    expect: [
      silent('10m'),
      pending('11m', {}),
      firing('11m30s', { labels: {}, annotations: { summary: '3.226% fail', description: 'Look.' } }),
      resolved('30m'),
    ],
  }),
  quietTest({
    alert: failing,
    name: 'quiet where few fail',
    input: [
      counterSeries(requests, { status: '200' }, [steady('10m', { perMinute: 60 })]),
      counterSeries(requests, { status: '500' }, [steady('10m', { perMinute: 0.6 })]),
    ],
    at: '10m',
  }),
  quietTest({
    alert: failing,
    name: 'quiet where nothing was ever asked',
    input: [counterSeries(requests, { status: '500' }, [steady('10m', 'missing')])],
    at: '10m',
  }),
  ruleTest({
    alert: large,
    input: [gaugeSeries(memory, {}, [steady('5m', { level: 0 }), steady('5m', { level: 1.5 * 2 ** 20 })])],
    silentAt: '4m30s',
    firingAt: '5m',
    fires: [
      {
        labels: { job: 'api', instance: 'api-0' },
        annotations: { summary: 'api-0: 1.5MiB', description: 'Look.' },
      },
    ],
  }),
  quietTest({
    alert: large,
    name: 'quiet when its target is gone',
    input: [gaugeSeries(memory, {}, [steady('5m', { level: 2 ** 30 }), steady('1m', 'missing')])],
    at: '5m',
  }),
  recordingTest({
    recording: rate,
    name: 'counts each status',
    input: [
      counterSeries(requests, { status: '200' }, [steady('10m', { perMinute: 60 })]),
      counterSeries(requests, { status: '200', instance: 'api-1' }, [steady('10m', { perMinute: 30 })]),
    ],
    at: '10m',
    samples: [{ labels: { status: '200' }, value: 1.5 }],
  }),
];

describe('tests of rules', () => {
  it('name the groups in order, at their common interval', () => {
    const file = promtoolTestFile([group, recordings], tests, { ruleFiles: ['a.yaml', 'b.yaml'] });
    expect(file).toMatch(/^rule_files:\n {2}- a\.yaml\n {2}- b\.yaml\nevaluation_interval: 30s\n/);
    expect(file).toContain('group_eval_order:\n  - shop-api\n  - shop-recordings\ntests:\n');
  });

  it('of other groups are left out', () => {
    const file = promtoolTestFile([recordings], tests, { ruleFiles: [] });
    expect(file.match(/^ {4}name: .*$/gm)).toEqual(["    name: 'status:requests:rate5m: counts each status'"]);
  });

  it('of groups with different intervals need a file each', () => {
    const hourly = ruleGroup('shop', 'hourly', { interval: '1h', rules: [] });
    expect(() => promtoolTestFile([group, hourly], [], { ruleFiles: [] })).toThrow(
      new RangeError(
        'promtool evaluates all groups of a test file at one interval: shop-api has 30s, shop-hourly 1h; write a file for each',
      ),
    );
  });

  it('look when the group is evaluated', () => {
    const between = quietTest({ alert: slow, name: 'quiet', input: [], at: '2m10s' });
    expect(() => promtoolTestFile([group], [between], { ruleFiles: [] })).toThrow(
      new RangeError(
        "test 'Slow: quiet' looks at 2m10s, and group shop-api is evaluated every 30s: take a multiple of it",
      ),
    );
  });
});

describe('the gaps in the tests of a group', () => {
  it('are none where each alert has both sides of its for and a quiet case', () => {
    expect(testGaps([group, recordings], tests)).toEqual([]);
  });

  it('are those quiet tests too in which nothing happens, where the alert compares with a number', () => {
    const empty = quietTest({ alert: large, name: 'quiet without samples', input: [], at: '5m' });
    const others = tests.filter(({ name }) => name !== 'Large: quiet when its target is gone');
    expect(testGaps([group], [...others, empty]).map(({ message }) => message)).toEqual([
      'alert Large: its quiet tests have no samples, and none shows the other side of > 1048576: give one an input',
    ]);
  });

  it('are named', () => {
    const early = ruleTest({ alert: slow, input: slowInput, silentAt: '1m', firingAt: '2m30s', fires: [slowFires] });
    const short = quietTest({ alert: slow, name: 'quiet', input: [], at: '1m' });
    const some = tests.filter((test) => test.kind === 'alert' && test.alert !== slow && test.alert !== large);
    expect(testGaps([group], [early, short, ...some]).map(({ message }) => message)).toEqual([
      'alert Slow: no test shows it pending one evaluation (30s) before its 2m elapse, and firing when they do: write one with ruleTest',
      'alert Slow: no test shows that it stays quiet: write one with quietTest',
      'alert Large: no test shows it silent one evaluation (30s) before it fires: write one with ruleTest',
      'alert Large: no test shows that it stays quiet: write one with quietTest',
    ]);
  });
});

describeWithTool('promtool', await findTool('promtool'), (promtool) => {
  let output = '';

  beforeAll(async () => {
    const file = (ofTests: readonly RuleTest[]): string =>
      promtoolTestFile([group, recordings], ofTests, { ruleFiles: ['rules.yaml'], annotationsOf });
    const wrongly = { ...slowFires, annotations: { ...slowFires.annotations, summary: 'Quick' } };
    const wrong = [
      ruleTest({ alert: slow, name: 'late', input: slowInput, silentAt: '2m30s', firingAt: '3m', fires: [slowFires] }),
      ruleTest({ alert: slow, name: 'early', input: slowInput, silentAt: '1m30s', firingAt: '2m', fires: [slowFires] }),
      ruleTest({ alert: slow, name: 'text', input: slowInput, silentAt: '2m', firingAt: '2m30s', fires: [wrongly] }),
      quietTest({ alert: slow, name: 'pending', input: slowInput, at: '2m' }),
    ];
    const run = await runPromtool(promtool, ['test', 'rules', 'right.yaml', 'wrong.yaml'], {
      'rules.yaml': ruleFile([group, recordings], { annotationsOf }),
      'right.yaml': file(tests),
      'wrong.yaml': file(wrong),
    });
    output = run.output;
  });

  it('is content with one of two files', () => {
    expect(output.match(/SUCCESS|FAILED/g)?.sort()).toEqual(['FAILED', 'SUCCESS']);
  });

  it.each(tests.map(({ name }) => name))('finds it right: %s', (name) => {
    expect(output).not.toContain(`name: ${name},`);
  });

  it.each(['late', 'early', 'text'])('finds a wrong one: %s', (name) => {
    expect(output).toContain(`name: Slow: ${name},`);
  });

  it('finds an alert pending that should be quiet', () => {
    expect(output).toMatch(
      /alertstate=\\"pending\\"}", time: 2m,\s+exp: nil\s+got: {__name__="ALERTS", alertname="Slow"/,
    );
  });
});
