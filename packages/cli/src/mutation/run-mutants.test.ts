import { quantity } from '@belvedere/core';
import type { Domain } from '@belvedere/compile';
import { catalog, counter, gauge, job } from '@belvedere/promql';
import {
  alert,
  counterSeries,
  firing,
  gaugeSeries,
  quietTest,
  record,
  recordingTest,
  ruleGroup,
  scenario,
  silent,
  steady,
  type RuleGroup,
  type RuleTest,
} from '@belvedere/rule-kit';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { describe, expect, it } from '@jest/globals';
import { judgeMutants, percentText } from './mutation-problems.ts';
import { runMutants } from './run-mutants.ts';

const api = job('api', { scrapeInterval: '15s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['path'], job: api });
const queued = gauge('queued_requests', { help: 'Queued.', job: api });
const limit = gauge('queue_limit', { help: 'Limit.', job: api });

const perPath = record('path:requests:rate5m', requests.rate('5m').sum({ by: ['path'] }));
const all = record('job:requests:rate5m', perPath.series.sum());
const traffic = ruleGroup('shop', 'traffic', { interval: '1m', rules: [perPath, all] });

const full = alert('QueueFull', {
  when: queued.dividedBy(limit).above(quantity(0.5, 'ratio')),
  severity: 'warning',
  service: 'api',
  summary: 'The queue is full',
  description: ({ value }) => `It holds ${value}.`,
});
const queues = ruleGroup('shop', 'queues', { interval: '1m', rules: [full] });

const domainOf = (groups: readonly RuleGroup[], tests: readonly RuleTest[], rest: Partial<Domain> = {}): Domain => ({
  name: 'shop',
  catalogs: [catalog('shop', { requests, queued, limit })],
  dashboards: [],
  groups,
  tests,
  ...rest,
});

const given = ['a', 'b'].map((path, at) =>
  counterSeries(requests, { path }, [steady('10m', { perMinute: 60 * (at + 1) })]),
);
const ofAll = recordingTest({
  name: 'adds up',
  recording: all,
  input: given,
  at: '8m',
  samples: [{ labels: {}, value: 3 }],
});

const level = (metric: typeof queued | typeof limit, instance: string, value: number) =>
  gaugeSeries(metric, { instance }, [steady('10m', { level: value })]);
const fires = scenario(full, {
  name: 'fires above a half',
  given: [level(queued, 'api-0', 6), level(limit, 'api-0', 10), level(queued, 'api-1', 5), level(limit, 'api-1', 10)],
  expect: [
    firing('5m', {
      labels: { job: 'api', instance: 'api-0' },
      annotations: { summary: 'The queue is full', description: 'It holds 60%.' },
    }),
  ],
});

describeWithTool('mutants', await findTool('promtool'), (promtool) => {
  it('are judged by the tests of their rule, and by those of its group that read what it records', async () => {
    const { survived, failing } = await runMutants(promtool, domainOf([traffic], [ofAll]));
    const names = (of: typeof survived): readonly string[] =>
      of.map(({ rule, mutation }) => `${rule.name} ${mutation}`);
    expect(failing.map(({ name }) => name)).toEqual([]);
    // The rate is steady, so that half a window sees the same; a whole one more begins before the first sample.
    expect(names(survived)).toEqual([
      'path:requests:rate5m aggregation label: path → nothing',
      'path:requests:rate5m aggregation label: nothing → instance',
      'path:requests:rate5m aggregation: sum → avg',
      'path:requests:rate5m function: rate → irate',
      'path:requests:rate5m range: 5m → 2m30s',
      'path:requests:rate5m matcher: {job="api"} → nothing',
    ]);
  });

  it('read what others recorded under the same name', async () => {
    const elsewhere = gaugeSeries(perPath.series, { path: 'c' }, [steady('10m', { level: 4 })]);
    const withOthers: RuleTest = { ...ofAll, input: [...ofAll.input, elsewhere], samples: [{ labels: {}, value: 7 }] };
    const { failing, mutants, survived } = await runMutants(promtool, domainOf([traffic], [withOthers]));
    expect(failing).toEqual([]);
    expect(survived.length).toBeLessThan(mutants.length);
  });

  it('that no rule file may hold are none', async () => {
    const { mutants } = await runMutants(promtool, domainOf([queues], [fires]));
    expect(mutants.map(({ mutation }) => mutation).filter((mutation) => mutation.startsWith('comparison'))).toEqual([
      'comparison: > → ==',
      'comparison: > → !=',
      'comparison: > → <',
      'comparison: > → >=',
      'comparison: > → <=',
    ]);
  });

  it('that cannot be evaluated are killed, and hide no others', async () => {
    const joined = alert('Joined', {
      when: queued
        .and(limit, { on: ['instance'] })
        .dividedBy(limit, { on: ['instance'] })
        .above(quantity(0.5, 'ratio')),
      severity: 'warning',
      service: 'api',
      summary: 'The queue is full',
      description: 'Look.',
    });
    const group = ruleGroup('shop', 'joined', { interval: '1m', rules: [joined] });
    const { survived, mutants } = await runMutants(
      promtool,
      domainOf(
        [group],
        [
          scenario(joined, {
            name: 'is silent',
            given: [
              level(queued, 'api-0', 1),
              level(limit, 'api-0', 10),
              level(queued, 'api-1', 1),
              level(limit, 'api-1', 10),
            ],
            expect: [silent('5m')],
          }),
        ],
      ),
    );
    const left = survived.map(({ mutation }) => mutation);
    // `/ on ()` finds many on both sides, which is an error of evaluation; the threshold of 0 fires.
    expect(mutants.map(({ mutation }) => mutation)).toContain('vector matching: instance → nothing');
    expect(left).not.toContain('vector matching: instance → nothing');
    expect(left).not.toContain('threshold: 0.5 → 0');
    expect(left).toContain('threshold: 0.5 → 0.45');
  });

  it('of a rule whose own tests fail are not judged', async () => {
    const wrong = quietTest({ alert: full, name: 'quiet', input: fires.input, at: '5m' });
    const { mutants, survived, failing } = await runMutants(promtool, domainOf([queues, traffic], [wrong, ofAll]));
    expect(failing.map(({ name }) => name)).toEqual(['QueueFull']);
    expect(new Set([...mutants, ...survived].map(({ rule }) => rule.name))).not.toContain('QueueFull');
    expect(judgeMutants(domainOf([], []), { mutants: [], survived: [], failing }).problems).toEqual([
      expect.objectContaining({
        code: 'rules/failing-test',
        where: expect.objectContaining({ object: 'alert QueueFull' }),
      }),
    ]);
  });

  it('all survive where a test was removed', async () => {
    const { mutants, survived } = await runMutants(promtool, domainOf([queues], []));
    expect(survived).toEqual(mutants);
    const { score, problems } = judgeMutants(domainOf([queues], []), { mutants, survived, failing: [] });
    expect(score).toBe(0);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'rules/mutation-score',
    ]);
  });
});

describe('a judgement', () => {
  const mutant = (at: number) => ({
    group: queues,
    rule: full,
    mutation: `threshold: ${at}`,
    expression: full.expression.node,
    for: 0,
    keepFiringFor: 0,
    field: 'expr' as const,
    source: 'a > 1',
    span: [4, 5] as const,
  });
  const mutants = Array.from({ length: 40 }, (_, at) => mutant(at));
  const declared = (...places: readonly number[]) => ({
    equivalentMutants: places.map((at) => ({ rule: 'QueueFull', mutation: `threshold: ${at}`, reason: 'It is.' })),
  });
  const judged = (survived: number, places: readonly number[] = []) =>
    judgeMutants(domainOf([queues], [], declared(...places)), {
      mutants,
      survived: mutants.slice(0, survived),
      failing: [],
    });
  const errors = ({ problems }: ReturnType<typeof judged>): readonly string[] =>
    problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);

  it('is right from 95 % on', () => {
    expect(judged(2)).toMatchObject({ score: 0.95, killed: 38 });
    expect(errors(judged(2))).toEqual([]);
    expect(errors(judged(3))).toEqual([
      'the tests of shop kill 92.5 % of the mutants of its rules, and must kill 95 %',
    ]);
  });

  it('does not count what is declared equivalent, which may be 5 %', () => {
    expect(judged(2, [0, 1])).toMatchObject({ score: 1, killed: 38, survivors: [] });
    expect(errors(judged(2, [0, 1]))).toEqual([]);
    expect(errors(judged(3, [0, 1, 2]))).toEqual([
      '3 of the 40 mutants of shop are declared equivalent, and at most 5 % may be',
    ]);
  });

  it('finds declarations of what is killed', () => {
    expect(errors(judged(1, [0, 7]))).toEqual([
      "'threshold: 7' of QueueFull is declared equivalent, and no such mutant survives",
    ]);
  });

  it('shows each survivor with its place', () => {
    const { problems } = judged(1);
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'warning',
        where: expect.objectContaining({ object: 'alert QueueFull', field: 'expr', source: 'a > 1', span: [4, 5] }),
      }),
    ]);
    expect(problems[0]!.where.file).toMatch(/run-mutants\.test\.ts$/);
  });

  it('is written rounded down', () => {
    expect([0.95, 0.94999, 1, 0.5555].map(percentText)).toEqual(['95 %', '94.9 %', '100 %', '55.5 %']);
  });
});
