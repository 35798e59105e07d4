import { describe, expect, it } from '@jest/globals';
import * as core from '@belvedere/core';
import { globSync, readFileSync } from 'node:fs';
import * as promql from '../index.ts';

const { counter, gauge, histogram, nativeHistogram, summary } = promql;

/** What the examples may name: metrics of no job, so that a selector is the metric's name alone. */
const own = { help: 'An example.', job: [] };
const scope = {
  ...core,
  ...promql,
  v: gauge('v', { ...own, labels: ['endpoint', 'status', 'job'], unit: 'seconds' }),
  a: gauge('a', { ...own, labels: ['endpoint'] }),
  b: gauge('b', { ...own, labels: ['endpoint'] }),
  up: gauge('up', own),
  angle: gauge('angle', { ...own, unit: 'degrees' }),
  share: gauge('share', { ...own, unit: 'ratio' }),
  lag: gauge('lag', { ...own, labels: ['topic'] }),
  requests: counter('requests', { ...own, labels: ['endpoint', 'status'] }),
  cost: counter('cost', own),
  pause: summary('pause', { ...own, quantiles: [0.5, 1], unit: 'seconds' }),
  latency: nativeHistogram('latency', { ...own, labels: ['endpoint'], unit: 'seconds' }),
  duration: histogram('duration', { ...own, labels: ['endpoint'], unit: 'seconds' }),
};

/** ``call` is `promql`` in a comment. */
const EXAMPLE = /`([a-zA-Z]+[.(][^`]*\))` is `([^`]+)`/g;

const examples = globSync(`${import.meta.dirname}/**/*.ts`)
  .filter((file) => !/\.test(-d)?\.ts$/.test(file))
  .flatMap((file) => {
    const comments = readFileSync(file, 'utf8').replaceAll(/\n\s*\*\s?/g, ' ');
    return [...comments.matchAll(EXAMPLE)].map(([, call, promql]) => [call!, promql!] as const);
  });

describe('the examples in the builder’s comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  it.each(examples)('%s', (call, promql) => {
    const run = new Function(...Object.keys(scope), `return ${call}`) as (...values: unknown[]) => unknown;
    const result = run(...Object.values(scope));
    const printed =
      result instanceof Object && 'metric' in result && 'selection' in result ? selectorOf(result) : String(result);
    expect(printed).toBe(promql);
  });
});

/** A counter is no expression yet: its selector shows within the shortest one. */
const selectorOf = (metric: object): string =>
  'rate' in metric
    ? String((metric as typeof scope.requests).rate('1m')).slice('rate('.length, -'[1m])'.length)
    : String(metric);
