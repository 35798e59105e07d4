import { describe, expect, it } from '@jest/globals';
import type { Problem } from '@belvedere/core';
import * as kit from '@belvedere/routing';
import { indexRows, pageName, problemPages, type Example } from '../checks/test-support/problem-pages.ts';
import { routingProblems, type RoutingTarget } from './index.ts';
import * as shop from './test-support/shop.ts';

const pages = problemPages().filter(({ code }) => code.startsWith('routing/'));

/** What an example may name, and the fragment of the shop's one domain. */
const SCOPE: Readonly<Record<string, unknown>> = {
  ...kit,
  ...shop,
  // The examples call the domain what it is: the shop.
  routingFragment: (_: string, options: Parameters<typeof kit.routingFragment>[1]) =>
    kit.routingFragment('trading', options),
};

/** The lines that `new Function` puts before its body. */
const HEAD = 2;

/** Runs an example; what it defines remembers the line of the page that it stands on. */
function problemsOf({ text, file, line }: Example): readonly Problem[] {
  const target = text.includes('const target') ? 'target' : '{}';
  const body = `${'\n'.repeat(line - 1 - HEAD)}${text}return [tree, ${target}];\n//# sourceURL=${file}`;
  const run = new Function(...Object.keys(SCOPE), body) as (...values: unknown[]) => [kit.Routing, RoutingTarget];
  const [tree, chosen] = run(...Object.values(SCOPE));
  return routingProblems({ tree, groups: shop.groups }, chosen);
}

describe('the pages', () => {
  it('are one for each code of a tree', () => {
    expect(pages.map(({ file }) => file)).toEqual(kit.ROUTING_CODES.map(pageName));
  });
});

describe.each(pages)('$code', ({ code, fails, passes }) => {
  const problems = problemsOf(fails);

  it('is what its example fails for, and nothing else', () => {
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
  });

  it('is as severe as the index says, names the object and the fix', () => {
    const { severity } = indexRows().find((row) => row.code === code)!;
    for (const problem of problems) {
      expect(severity.split(', ')).toContain(problem.severity);
      expect(problem.where.object).toMatch(/^(alert|inhibition|receiver|route|silence|time interval) \S/);
      expect([problem.message, problem.help]).not.toContain('');
    }
  });

  it('and nothing is found in the corrected example', () => {
    expect(problemsOf(passes)).toEqual([]);
  });
});
