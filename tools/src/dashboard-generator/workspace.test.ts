import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkspaceCopy } from '../workspace-copy.ts';

jest.setTimeout(180_000);

const TITLE = 'Order "flow" `${of}` it\'s';

let copy: WorkspaceCopy;
beforeAll(() => {
  copy = new WorkspaceCopy();
});
afterAll(() => copy.remove());

it('Nx generates a dashboard that compiles, has no problems, and is written with the others', () => {
  const generated = copy.run(
    'nx',
    'g',
    './tools/generators.json:dashboard',
    '--domain=feature-store',
    `--title=${TITLE}`,
  );
  expect(generated.text.match(/^(?:CREATE|UPDATE) .*$/gm)).toEqual([
    'CREATE dashboards/feature-store/src/order-flow-of-its.ts',
    'UPDATE packages/metrics/feature-store/src/dashboards.ts',
    'UPDATE dashboards/feature-store/src/index.ts',
    'UPDATE stacks/feature-store/src/dashboards.test.ts',
  ]);
  expect(generated.code).toBe(0);

  expect(copy.run('tsc', '-b', 'dashboards/feature-store', '--pretty', 'false')).toEqual({ code: 0, text: '' });

  const checked = copy.run('belvedere', 'check', 'feature-store', '--json');
  expect(checked.text).toContain('"problems": []');
  expect(checked.code).toBe(0);

  const compiled = copy.run('belvedere', 'compile', 'dashboards/feature-store', '--out', 'dist');
  expect(compiled.code).toBe(0);
  const file = 'dist/feature-store/dashboards/feature-store-order-flow-of-its.json';
  expect(JSON.parse(readFileSync(join(copy.folder, file), 'utf8'))).toMatchObject({ title: TITLE });
});
