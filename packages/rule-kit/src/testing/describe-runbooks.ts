import { checkExpression, indexOf, PLAIN_LANGUAGE, type Catalog } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RuleGroup } from '../group.ts';

export interface RunbookOptions {
  /** Where the runbooks lie, one Markdown file an alert. */
  readonly folder: string;
  readonly groups: readonly RuleGroup[];
  /** The catalogs whose metrics their queries may read, beside the groups' own recordings. */
  readonly catalogs: readonly Catalog[];
}

/** The headings of a runbook, in their order. */
const HEADINGS = [
  '## How to check',
  '## What to do',
  '### 0–5 minutes',
  '### 5–30 minutes',
  '### After',
  '## When to escalate',
];

/**
 * Tests of a domain's runbooks: one for each alert, with all that somebody needs at night, whose queries are PromQL over
 * metrics that exist, and whose links lead somewhere.
 */
export function describeRunbooks({ folder, groups, catalogs }: RunbookOptions): void {
  const runbooks = globSync('*.md', { cwd: folder }).map((file) => ({
    name: basename(file, '.md'),
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  const rules = groups.flatMap((group) => group.rules);
  const wanted = [...new Set(rules.flatMap((rule) => (rule.kind === 'alert' ? [rule.runbook] : [])))];
  const recordings = rules.flatMap((rule) => {
    if (rule.kind !== 'recording') return [];
    const { name, labels, expression } = rule;
    return [{ name, labels, node: expression.node, unit: expression.unit }];
  });
  const index = indexOf(catalogs, recordings);
  const series = new Set(index.names());

  it('are those that the alerts lead to', () => {
    expect(runbooks.map(({ name }) => name).sort()).toEqual(wanted.sort());
  });

  describe.each(runbooks)('$name', ({ name, text }) => {
    it('says how to check, what to do in each phase, when to escalate and to whom', () => {
      const headings = [...text.matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
      expect(headings[0]).toBe(`# ${name}`);
      expect(headings.filter((heading) => HEADINGS.includes(heading))).toEqual(HEADINGS);
      expect(text).toContain('Owner:');
    });

    it('asks queries that are right PromQL over the catalogs', () => {
      const queries = queriesOf(text);
      expect(queries.length).toBeGreaterThan(0);
      const findings = queries.flatMap((query) => checkExpression(query, PLAIN_LANGUAGE, index));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    it('names metrics that exist', () => {
      expect(seriesIn(text).filter((metric) => !series.has(metric))).toEqual([]);
    });

    it('leads to runbooks that exist', () => {
      const links = [...text.matchAll(/\]\(([^):]+)\.md\)/g)].map(([, target]) => target!);
      expect(links.filter((target) => !wanted.includes(target))).toEqual([]);
    });
  });
}

const queriesOf = (text: string): readonly string[] =>
  [...text.matchAll(/^```promql\n([^`]+)^```$/gm)].map(([, query]) => query!);

/** What stands before a brace in a query or in the text is the name of a series. */
const seriesIn = (text: string): readonly string[] =>
  [...text.matchAll(/([a-zA-Z_:][\w:]*)\{/g)].map(([, name]) => name!);
