import * as core from '@belvedere/core';
import { counter, gauge, histogram, job } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import * as slo from './index.ts';
import { currentUnit } from './period/calendar.ts';

/** What the examples may name: metrics of no job, so that a selector is the metric's name alone. */
const own = { help: 'An example.', job: [] };
const scope = {
  ...core,
  ...slo,
  currentUnit,
  requests: counter('requests', { ...own, labels: ['status'] }),
  duration: histogram('duration', { ...own, unit: 'seconds', buckets: [0.5, 1] }),
  probesOf: () => ({}),
  payment: job('payment', { scrapeInterval: '15s' }),
  probeSuccess: gauge('probe_success', { ...own, unit: 'ratio' }),
  lag: gauge('lag', { ...own, labels: ['topic'] }),
  api: job('api', { scrapeInterval: '15s' }),
  worker: job('worker', { scrapeInterval: '15s' }),
};

/** ``call` is `result`` in a comment, or what it has over an hour, or records. */
const EXAMPLE =
  /`([A-Za-z.]+\([^`]*\))` (?:is|has, over an hour, the error ratio|records|judges each minute by) `([^`]+)`/g;

const examples = globSync(`${import.meta.dirname}/**/*.ts`)
  .filter((file) => !/\.test(-d)?\.ts$/.test(file))
  .flatMap((file) => {
    const comments = readFileSync(file, 'utf8')
      .replaceAll(/^\s*\* ?/gm, '')
      .replaceAll('\n', ' ');
    return [...comments.matchAll(EXAMPLE)].map(([, call, result]) => [call!, result!] as const);
  });

describe('the examples in the comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
  });

  it.each(examples)('%s', (call, result) => {
    const run = new Function(...Object.keys(scope), `return ${call}`) as (...values: unknown[]) => unknown;
    expect(shown(run(...Object.values(scope)))).toBe(result);
  });
});

/** A result as the comments show it: an indicator's error ratio over an hour, a condition's verdict, a rule's expression. */
function shown(result: unknown): string {
  if (!(result instanceof Object)) return String(result);
  if ('errorRatio' in result) return String((result as slo.Indicator).errorRatio('1h'));
  if ('good' in result) return String((result as slo.TimeSlices).good.bool());
  return String('expression' in result ? result.expression : result);
}
