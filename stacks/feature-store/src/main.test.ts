import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../main.mjs');

test('a Node that cannot run TypeScript gets a sentence that names version and fix', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--no-experimental-strip-types', main], { encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toContain(`Node ${process.versions.node} cannot: it takes Node 24`);
  expect(stderr).toContain('`npm run pulumi -- up` in stacks/feature-store');
  expect(stderr).not.toContain('SyntaxError');
});
