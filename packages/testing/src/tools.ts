import { describe, it } from '@jest/globals';

/** What looking for an external binary found: the answer of the toolchain's `findTool`. */
export type ToolLookup =
  | { readonly status: 'found'; readonly path: string }
  | { readonly status: 'missing'; readonly tool: string; readonly reasons: readonly string[]; readonly fix: string };

/**
 * Tests that need an external binary: `describeWithTool('the alerts', await findTool('promtool'), (path) => { … })`.
 * Where it is missing they are not silently gone: with CI=true a test of their name fails, elsewhere one is to do, and
 * a warning says what is missing and what helps.
 */
export function describeWithTool(title: string, lookup: ToolLookup, tests: (path: string) => void): void {
  if (lookup.status === 'found') {
    describe(title, () => tests(lookup.path));
    return;
  }
  const name = `MISSING ${lookup.tool}: ${title}`;
  const explanation = [name, ...lookup.reasons, lookup.fix].join('\n');
  if (process.env['CI'] === 'true') {
    it(name, () => {
      throw new Error(explanation);
    });
    return;
  }
  console.warn(explanation);
  it.todo(name);
}
