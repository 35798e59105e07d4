import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { buildGoProgram, findGo } from '@belvedere/toolchain';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { FEATURES, type Language } from '../language/language.ts';
import { NEWEST } from '../language/version.ts';
import { format } from '../print/layout.ts';
import { print } from '../print/print.ts';
import { parse } from './parse.ts';
import { EXPRESSIONS } from './test-support/expressions.ts';
import { editTokens, randomFrom } from './test-support/token-edits.ts';
import { tree } from './test-support/trees.ts';

/** A cold build of the parser takes less than a minute on two cores; the verdicts take seconds. */
const LONG = 20 * 60_000;
const EDITS = 100_000;

interface Verdict {
  readonly ok: boolean;
  readonly pretty?: string;
  readonly error?: string;
}

/** The parser of the pinned Prometheus itself, in a small program of Go. */
describeWithTool('Prometheus’s own parser', findGo(), () => {
  let folder = '';
  let program = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'belvedere-verdict-'));
    program = buildGoProgram('promql-verdict', folder);
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function verdicts(texts: readonly string[], isExperimental: boolean): readonly Verdict[] {
    const { stdout } = spawnSync(program, ['-pretty', `-experimental=${isExperimental}`], {
      input: texts.map((text) => JSON.stringify(text)).join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict);
  }

  describe.each([
    ['with every switch off', false],
    ['with every switch on', true],
  ])('%s', (_, isExperimental) => {
    const spoken: Language = { version: NEWEST, features: new Set(isExperimental ? FEATURES : []), variables: false };

    it(
      `agrees on ${EDITS} random edits`,
      () => {
        const random = randomFrom(isExperimental ? 2 : 1);
        const sources = [
          ...EXPRESSIONS,
          ...fc.sample(tree, { seed: 3, numRuns: 500 }).map((node) => print(node, { openWindow: 1 })),
        ];
        const edited = Array.from({ length: EDITS }, () =>
          editTokens(sources[Math.floor(random() * sources.length)]!, random).toWellFormed(),
        );
        const judged = verdicts(edited, isExperimental);
        const differing = edited.flatMap((text, index) => {
          const { problems } = parse(text, spoken);
          const isExplained = problems.some(({ message }) => STRICTER.test(message));
          return (problems.length === 0) === judged[index]!.ok || isExplained
            ? []
            : [{ text, problems, theirs: judged[index] }];
        });
        expect(differing).toEqual([]);
      },
      LONG,
    );

    it(
      'finds nothing to change in our layouts',
      () => {
        const read = fc
          .sample(tree, { seed: 5, numRuns: 50_000 })
          .map((node) => parse(print(node, { openWindow: 1 }), spoken).node)
          .filter((node) => node !== undefined);
        const laidOut = read.map((node) => format(node, { openWindow: 1 }));
        const refused = verdicts(laidOut, isExperimental).filter(({ ok }) => !ok);
        expect(laidOut.length).toBeGreaterThan(1000);
        expect(refused).toEqual([]);
      },
      LONG,
    );
  });
});

/**
 * Where we refuse what Prometheus's parser takes: a duration in parentheses that is nothing, or that something is
 * divided by, fails only when it is evaluated; and we bound what is read.
 */
const STRICTER = /must be greater than 0|(?:division|modulo) by zero|is nested more than|operands in a chain/;
