import { expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = '{packages,alerts,dashboards,stacks,docs,tools,e2e}';
const IGNORED = new Set(['node_modules', 'out', 'dist', 'coverage']);

/**
 * Claims that a budget of 30 days is spent within the window of a tier: at 14.4 times its rate that takes 50 hours, at 6
 * times five days. Written as patterns, so that this file is no such claim.
 */
const SPENT = String.raw`(?:exhaust\w*|spent|gone|used up|burnt|empty)`;
const WRONG = [
  new RegExp(String.raw`14\.4\s*[×x]?[^\n|]{0,60}\b(?:1|one|an)\s?h(?:our)?\b[^\n|]{0,20}${SPENT}`, 'i'),
  new RegExp(String.raw`14\.4\s*[×x]?[^\n|]{0,40}${SPENT}[^\n|]{0,20}\bin (?:1|one|an)\s?h(?:our)?\b`, 'i'),
  new RegExp(String.raw`\b6\s*[×x][^\n|]{0,40}${SPENT}[^\n|]{0,20}\bin (?:6|six)\s?h(?:ours)?\b`, 'i'),
];

const files = [
  ...globSync(`${FOLDERS}/**/*.{ts,md,yaml,json}`, { cwd: ROOT, exclude: (name) => IGNORED.has(name) }),
  ...globSync('*.md', { cwd: ROOT }),
];

it('knows the claim when it sees it', () => {
  const claims = ['14.4x burn: 1h to exhaust', '14.4× exhausts the budget in 1 h', 'at 6× it is spent in 6 hours'];
  expect(claims.filter((claim) => !WRONG.some((pattern) => pattern.test(claim)))).toEqual([]);
});

it('stands nowhere in the repository', () => {
  expect(files.length).toBeGreaterThan(500);
  const claims = files
    .filter((file) => !file.endsWith('wrong-times.test.ts'))
    .filter((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return WRONG.some((pattern) => pattern.test(text));
    });
  expect(claims).toEqual([]);
});
