import * as core from '@belvedere/core';
import { counter, gauge, histogram, job, nativeHistogram, summary } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { annotationTemplate } from './annotation/annotation.ts';
import { literal } from './annotation/literal.ts';
import { grafanaTemplate } from './grafana/template.ts';
import * as kit from './index.ts';
import type { InputSeries } from './rule-test/input-series.ts';
import { seriesText, seriesValues } from './rule-test/series-notation.ts';

/** What the examples may name: metrics of no job, so that a selector is the metric's name alone. */
const own = { help: 'An example.', job: [] };
const api = job('api', { scrapeInterval: '30s' });
const requests = counter('requests', { ...own, labels: ['endpoint'] });
const duration = histogram('duration', { ...own, labels: ['endpoint'], unit: 'seconds', buckets: [0.1, 0.5, 1] });
const scope = {
  ...core,
  ...kit,
  annotationTemplate,
  literal,
  grafanaTemplate,
  requests,
  duration,
  api,
  answers: counter('answers_total', { help: 'An example.', labels: ['status'], job: api }),
  latency: nativeHistogram('latency', { ...own, labels: ['endpoint'] }),
  pause: summary('pause', { ...own, quantiles: [0.5, 0.99] }),
  lag: gauge('lag', { ...own, labels: ['topic'] }),
  cost: counter('cost', own),
  p95: duration.quantile(0.95, { by: ['endpoint'] }),
  recorded: kit.record('endpoint:requests:rate5m', requests.rate('5m').sum({ by: ['endpoint'] })),
  owner: { owner: 'alert Example', labels: ['endpoint'], unit: 'seconds' },
};

/** ``call` is `result`` in a comment, or a block of code and one of what it is. */
const INLINE = /`([A-Za-z.]+\((?:[^`]|\n)*?\))` is `([^`]+)`/g;
const BLOCKS = /```ts\n([^`]*(?:`[^`]+`[^`]*)?)```\n\nis\n\n```yaml\n([^`]+)```/g;

const examples = globSync(`${import.meta.dirname}/**/*.ts`)
  .filter((file) => !/\.test(-d)?\.ts$/.test(file))
  .flatMap((file) => {
    const comments = readFileSync(file, 'utf8').replaceAll(/^\s*\* ?/gm, '');
    const inline = [
      ...comments
        .replaceAll(/```[^]*?```/g, '')
        .replaceAll('\n', ' ')
        .matchAll(INLINE),
    ];
    return [...inline, ...comments.matchAll(BLOCKS)].map(([, call, result]) => [call!, result!.trim()] as const);
  });

describe('the examples in the comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThanOrEqual(20);
  });

  it.each(examples)('%s', (call, result) => {
    const run = new Function(...Object.keys(scope), `return ${call}`) as (...values: unknown[]) => unknown;
    expect(shown(run(...Object.values(scope)))).toBe(result);
  });
});

/** A result as the comments show it: rules as YAML in a group of the domain `shop`, series as promtool's notation. */
function shown(result: unknown): string {
  if (Array.isArray(result)) return result.map((series) => seriesLine(series as InputSeries, ': ')).join('\n');
  if (!(result instanceof Object)) return String(result);
  if ('columns' in result) return seriesLine(result as InputSeries, ' ');
  if ('rules' in result) return kit.yaml(kit.prometheusGroup(result as kit.RuleGroup)).trim();
  if (!('site' in result)) return String(result);
  const group = kit.ruleGroup('shop', 'example', { rules: [result as kit.Rule] });
  return kit.yaml(kit.prometheusGroup(group).rules[0]!).trim();
}

const seriesLine = (series: InputSeries, separator: string): string =>
  seriesText(series.name, series.labels) + separator + seriesValues(series, 60_000);
