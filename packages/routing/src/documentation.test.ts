import { describe, expect, it } from '@jest/globals';
import { yaml } from '@belvedere/rule-kit';
import { globSync, readFileSync } from 'node:fs';
import { inhibitionConfig, routeConfig, timeIntervalConfig } from './alertmanager/configuration.ts';
import { printMatcher } from './alertmanager/print-matcher.ts';
import * as kit from './index.ts';
import { matchers } from './model/matcher.ts';
import { includeTemplate } from './template/templates.ts';

/** What the examples may name. */
const scope = {
  ...kit,
  matchers,
  printMatcher,
  includeTemplate,
  onCall: kit.receiver('on-call', []),
  url: 'https://example.atlassian.net',
  user: 'alerts@example.com',
};

/** ``call` is `result`` in a comment, or a block of code and one of what it is. */
const INLINE = /`([A-Za-z.]+\((?:[^`]|\n)*?\))` is ((?:`[^`]+`(?: and )?)+)/g;
const BLOCKS = /```ts\n([^`]*)```\n\nis\n\n```yaml\n([^`]+)```/g;
/** A call without a result: it must run. */
const CALLS =
  /`((?:secret|receiver|slack|email|pagerduty|webhook|sns|teams|jira|opsgenie|silence|pattern|notPattern|not)\([^`]+\))`/g;

const comments = globSync(`${import.meta.dirname}/**/*.ts`)
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\/\*\*[^]*?\*\//g)].map(([text]) => text.replaceAll(/^\s*\* ?/gm, '')),
  );
const flat = comments.map((text) => text.replaceAll(/```[^]*?```/g, '').replaceAll('\n', ' '));

const inline = flat.flatMap((text) => [...text.matchAll(INLINE)].map(([, call, result]) => [call!, result!] as const));
const blocks = comments.flatMap((text) =>
  [...text.matchAll(BLOCKS)].map(([, call, result]) => [call!, result!] as const),
);
const calls = flat.flatMap((text) => [...text.matchAll(CALLS)].map(([, call]) => call!));

function run(call: string): unknown {
  const made = new Function(...Object.keys(scope), `return ${call.trim()}`) as (...values: unknown[]) => unknown;
  return made(...Object.values(scope));
}

describe('the examples in the comments', () => {
  it('are found', () => {
    expect([inline.length >= 2, blocks.length >= 3, calls.length >= 10]).toEqual([true, true, true]);
  });

  it.each(blocks)('%s', (call, result) => {
    const made = run(call) as kit.Route | kit.Inhibition | kit.TimeInterval;
    const config =
      'periods' in made ? timeIntervalConfig(made) : 'equal' in made ? inhibitionConfig(made) : routeConfig(made);
    // In the order of the file where a comment explains, in the order of the type where it prints.
    expect(sortedLines(yaml(config))).toEqual(sortedLines(result));
  });

  it.each(inline)('%s', (call, result) => {
    const made = run(call);
    const shown = Array.isArray(made) ? made.map(printMatcher).join('` and `') : String(made);
    expect(`\`${shown}\``).toBe(result);
  });

  it.each(calls)('%s runs', (call) => {
    expect(run(call.replace('{ … }', '{ to: ["a@example.com"] }').replace(/, \w+\(\{ … \}\)/, ''))).toBeDefined();
  });
});

const sortedLines = (text: string): readonly string[] => text.trim().split('\n').sort();
