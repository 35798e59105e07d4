/** The pages of docs/problems/ on catalogs and expositions: their examples, beside what they say that a Prometheus says. */
import { describe, expect, test } from '@jest/globals';
import type { Problem } from '@belvedere/core';
import { catalog, counter, gauge, histogram, job, nativeHistogram, summary } from '@belvedere/promql';
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { formatOf } from '../exposition/format.ts';
import { parseExposition } from '../exposition/parse.ts';
import { answers, readAnswer } from './answers.ts';
import { compareCatalogs, unknownJobs } from './compare.ts';
import { jobsOfTargets } from './jobs-of-targets.ts';
import { healthy, observe } from './test-support/observe.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../docs/problems');
const SCOPE = {
  catalog,
  counter,
  gauge,
  histogram,
  job,
  nativeHistogram,
  summary,
  api: job('api', { scrapeInterval: '15s' }),
};

const blockOf = (section: string, language: string): string | undefined =>
  new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(section)?.[1];

function constantsOf(example: string): Readonly<Record<string, unknown>> {
  const names = [...example.matchAll(/^const (\w+) =/gm)].map(([, name]) => name!);
  const run = new Function(...Object.keys(SCOPE), `'use strict';${example}return { ${names.join(', ')} };`);
  return (run as (...values: unknown[]) => Record<string, unknown>)(...Object.values(SCOPE));
}

const parse = (text: string) => parseExposition(text, { file: 'metrics.txt', format: formatOf(text) });

/** The catalog of the constants, a Prometheus whose targets are the JSON block, and what they expose in the text block. */
function problemsOf(section: string): readonly Problem[] {
  const constants = constantsOf(blockOf(section, 'ts')!);
  if (typeof constants['exposed'] === 'string') return parse(constants['exposed']).problems;
  const listed = blockOf(section, 'json');
  const jobs =
    listed === undefined
      ? [healthy('api')]
      : [...jobsOfTargets(readAnswer(`{"status": "success", "data": ${listed}}`, answers.targets)).values()];
  const exposition = parse(blockOf(section, 'text') ?? '');
  expect(exposition.problems).toEqual([]);
  const catalogs = [{ catalog: catalog('shop', constants), project: 'packages/metrics/shop' }];
  const observed = new Map(jobs.map((one) => [one.name, observe(one, exposition)]));
  const comparison = { catalogs, known: catalogs, observed };
  return [...compareCatalogs(comparison), ...unknownJobs(comparison)];
}

const index = readFileSync(`${FOLDER}/README.md`, 'utf8');
const pages = globSync(`${FOLDER}/{catalog,exposition}-*.md`).sort();

test('there are pages', () => {
  expect(pages).toHaveLength(13);
});

describe.each(pages.map((page) => basename(page)))('%s', (page) => {
  const text = readFileSync(`${FOLDER}/${page}`, 'utf8');
  const code = /^# `(.+)`$/m.exec(text)![1]!;
  const [, fails, passes] = /^## Fails\n(.*)^## Passes\n(.*)/ms.exec(text)!;

  test('its example fails for it, and for nothing else', () => {
    expect(problemsOf(fails!).map((problem) => problem.code)).toEqual([code]);
  });

  test('its corrected example passes', () => {
    expect(problemsOf(passes!)).toEqual([]);
  });

  test('the index states its severity, and the problem its place and help', () => {
    const [{ severity, where, help, message }] = problemsOf(fails!) as [Problem];
    expect(index).toMatch(new RegExp(`\`${code}\`.*\\| .*\\b${severity}\\b`));
    expect(where.object ?? where.file).toBeDefined();
    expect([help, message]).not.toContain('');
  });
});
