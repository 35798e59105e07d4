/** The page of docs/problems/ whose code only the import of dashboards finds: its examples, read by it. */
import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDashboard } from './read/read-dashboard.ts';

const PAGE = resolve(import.meta.dirname, '../../../../docs/problems/dashboards-malformed-file.md');
const page = readFileSync(PAGE, 'utf8');
const example = (section: 'Fails' | 'Passes'): string =>
  /^```json\n(.*?)^```/ms.exec(page.slice(page.indexOf(`## ${section}\n`)))![1]!;

it('is what its first example has', () => {
  expect(readDashboard('orders.json', example('Fails')).problem).toEqual({
    code: 'dashboards/malformed-file',
    severity: 'error',
    message: 'orders.json is no dashboard: it has no `panels`, but "title", "panles".',
    help: 'give a classic dashboard (with `panels`), or a resource of dashboard.grafana.app',
    where: { file: 'orders.json' },
  });
});

it('is not what its second example has', () => {
  expect(readDashboard('orders.json', example('Passes')).problem).toBeUndefined();
});
