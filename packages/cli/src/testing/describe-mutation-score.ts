import type { Domain } from '@belvedere/compile';
import { formatProblems } from '@belvedere/core';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { expect, it } from '@jest/globals';
import { judgeMutants } from '../mutation/mutation-problems.ts';
import { runMutants } from '../mutation/run-mutants.ts';

/** In milliseconds: promtool ends before jest gives the test up, so that it never stays behind. */
const LIMIT = 600_000;

const lookup = await findTool('promtool');

/** Tests that a domain's tests find almost every mistake that its rules could have: `belvedere rules mutate`. */
export function describeMutationScore(domain: Domain): void {
  describeWithTool('mutants of the rules', lookup, (promtool) => {
    it(
      'are killed by the tests, and few are declared equivalent',
      async () => {
        const run = await runMutants(promtool, domain, { signal: AbortSignal.timeout(LIMIT - 5_000) });
        expect(run.mutants.length).toBeGreaterThan(0);
        const { problems } = judgeMutants(domain, run);
        // Survivors are told beside a score that is too low, and are none of a failure otherwise.
        const isEnough = problems.every(({ severity }) => severity !== 'error');
        expect(isEnough ? '' : formatProblems(problems)).toBe('');
      },
      LIMIT,
    );
  });
}
