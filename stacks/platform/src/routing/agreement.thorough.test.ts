import { describeWithTool } from '@belvedere/testing/tools';
import { findGo } from '@belvedere/toolchain';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildJudge, disagreements } from '@belvedere/routing/testing';
import { withIdentityLabels } from '@belvedere/routing';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routing } from './index.ts';
import { arbitraryQuestion } from './test-support/arbitrary-question.ts';

/** A cold build of Alertmanager's packages takes minutes; the verdicts take seconds. */
const LONG = 20 * 60_000;
const QUESTIONS = 10_000;

describeWithTool('Alertmanager’s own packages', findGo(), () => {
  let folder = '';
  let judge = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'belvedere-judge-'));
    judge = buildJudge(folder);
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['the tree of all domains', routing.tree],
    ['the tree for several clusters', withIdentityLabels(routing.tree, ['cluster'])],
  ])(
    `agree on ${QUESTIONS} alerts: %s`,
    (_, tree) => {
      const questions = fc.sample(arbitraryQuestion, { numRuns: QUESTIONS, seed: 11 });
      const { asked, differ } = disagreements(judge, [{ routing: tree, questions }]);
      expect(asked).toBe(QUESTIONS);
      expect(differ.slice(0, 3)).toEqual([]);
    },
    LONG,
  );
});
