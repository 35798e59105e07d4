import { describeWithTool } from '@belvedere/testing/tools';
import { findGo } from '@belvedere/toolchain';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arbitraryLabels, arbitraryRouting, arbitraryTime, buildJudge, disagreements } from '../testing/index.ts';

/** A cold build of Alertmanager's packages takes minutes; the verdicts take seconds. */
const LONG = 20 * 60_000;
const TREES = 400;
const QUESTIONS = 50;

describeWithTool('Alertmanager’s own packages', findGo(), () => {
  let folder = '';
  let judge = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'belvedere-judge-'));
    judge = buildJudge(folder);
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'agree on routes, groups, waits, intervals and inhibition of random trees',
    () => {
      const question = fc.record({
        labels: arbitraryLabels,
        at: arbitraryTime,
        firing: fc.array(arbitraryLabels, { maxLength: 3 }),
      });
      const examination = fc.record({
        routing: arbitraryRouting,
        questions: fc.array(question, { minLength: QUESTIONS, maxLength: QUESTIONS, size: 'max' }),
      });
      const { asked, differ } = disagreements(judge, fc.sample(examination, { numRuns: TREES, seed: 5 }));
      expect(asked).toBe(TREES * QUESTIONS);
      expect(differ.slice(0, 3)).toEqual([]);
    },
    LONG,
  );
});
