/** The pages of docs/problems/ on configurations: their examples, applied to a configuration that is right. */
import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKSPACE } from '../workspace.ts';
import { parseConfiguration } from './parse.ts';
import { settings } from './test-support/settings.ts';

interface Example {
  readonly changes?: Readonly<Record<string, string | undefined>>;
  readonly secretKeys?: string[];
}

function example(text: string, section: string): Example {
  const [, block] = new RegExp(`## ${section}\n[^#]*?\`\`\`ts\n(.*?)\`\`\``, 's').exec(text)!;
  const read = new Function(
    `${block}; return { ...(typeof changes === 'object' ? { changes } : {}), ...(typeof secretKeys === 'object' ? { secretKeys } : {}) };`,
  ) as () => Example;
  return read();
}

const codesOf = ({ changes, secretKeys }: Example): string[] =>
  parseConfiguration(settings(changes, secretKeys)).problems.map(({ code }) => code);

const pages = globSync(join(WORKSPACE, 'docs/problems/configuration-*.md')).sort();

test('there are pages', () => {
  expect(pages).toHaveLength(5);
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  const code = /^# `(.+)`$/m.exec(text)![1];

  test('its example fails for it, and for nothing else', () => {
    expect(codesOf(example(text, 'Fails'))).toEqual([code]);
  });

  test('its corrected example passes', () => {
    expect(codesOf(example(text, 'Passes'))).toEqual([]);
  });
});
