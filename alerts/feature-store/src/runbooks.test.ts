import { featureStoreCatalog } from '@belvedere/metrics-feature-store';
import { platformCatalog } from '@belvedere/metrics-platform';
import { checkExpression } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { groups } from './index.ts';

const folder = join(import.meta.dirname, '../runbooks');
const runbooks = globSync('*.md', { cwd: folder }).map((file) => ({
  name: basename(file, '.md'),
  text: readFileSync(join(folder, file), 'utf8'),
}));
const alerts = groups.flatMap(({ rules }) => rules.flatMap(({ kind, name }) => (kind === 'alert' ? [name] : [])));

const HEADINGS = [
  '## How to check',
  '## What to do',
  '### 0–5 minutes',
  '### 5–30 minutes',
  '### After',
  '## When to escalate',
];

/** Every name that a series of the catalogs can have. */
const series = new Set([
  'ALERTS',
  ...[...featureStoreCatalog.metrics, ...platformCatalog.metrics].flatMap(({ name, kind }) =>
    kind === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
  ),
]);

const queriesOf = (text: string): readonly string[] =>
  [...text.matchAll(/^```promql\n([^`]+)^```$/gm)].map(([, query]) => query!);

/** What stands before a brace in a query or in the text is the name of a series. */
const seriesIn = (text: string): readonly string[] =>
  [...text.matchAll(/([a-zA-Z_:][\w:]*)\{/g)].map(([, name]) => name!);

describe('the runbooks', () => {
  it('are one for each alert', () => {
    expect(runbooks.map(({ name }) => name).sort()).toEqual([...alerts].sort());
  });

  describe.each(runbooks)('$name', ({ name, text }) => {
    it('says how to check, what to do in each phase, when to escalate and to whom', () => {
      const headings = [...text.matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
      expect(headings[0]).toBe(`# ${name}`);
      expect(headings.filter((heading) => HEADINGS.includes(heading))).toEqual(HEADINGS);
      expect(text).toContain('Owner:');
    });

    it('asks queries that are PromQL', () => {
      expect(queriesOf(text).length).toBeGreaterThan(0);
      expect(queriesOf(text).filter((query) => checkExpression(query).length > 0)).toEqual([]);
    });

    it('asks for metrics that exist', () => {
      expect(seriesIn(text).filter((metric) => !series.has(metric))).toEqual([]);
    });

    it('leads to runbooks that exist', () => {
      const links = [...text.matchAll(/\]\(([^)]+)\.md\)/g)].map(([, target]) => target!);
      expect(links.filter((target) => !alerts.includes(target))).toEqual([]);
    });
  });
});
