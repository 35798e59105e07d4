import { expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { runPromtool } from '@belvedere/testing/promtool';
import { findTool } from '@belvedere/toolchain';
import fc from 'fast-check';
import { language } from '../language/language.ts';
import { format } from '../print/layout.ts';
import { print } from '../print/print.ts';
import { parse } from './parse.ts';
import { EXPRESSIONS } from './test-support/expressions.ts';
import { editTokens, randomFrom } from './test-support/token-edits.ts';
import { tree } from './test-support/trees.ts';

const EDITS = 5000;
const SPOKEN = language();

/** The places of the expressions that promtool refuses as rules of one file. */
async function refusedBy(promtool: string, expressions: readonly string[]): Promise<ReadonlySet<number>> {
  const rules = expressions.map((expr) => ({ record: 'x', expr }));
  const files = { 'rules.json': JSON.stringify({ groups: [{ name: 'all', rules }] }) };
  const { output } = await runPromtool(promtool, ['check', 'rules', '--lint=none', 'rules.json'], files);
  const refused = [...output.matchAll(/group "all", rule (\d+), "x"/g)].map(([, number]) => Number(number) - 1);
  return new Set(refused);
}

const isRead = (text: string): boolean => parse(text, SPOKEN).problems.length === 0;

describeWithTool('promtool’s verdict', await findTool('promtool'), (promtool) => {
  it(`equals ours on ${EDITS} random edits of expressions`, async () => {
    const random = randomFrom(20261121);
    const edited = Array.from({ length: EDITS }, () =>
      editTokens(EXPRESSIONS[Math.floor(random() * EXPRESSIONS.length)]!, random).toWellFormed(),
    );
    const all = [...EXPRESSIONS, ...edited].filter((text) => text.trim() !== '');
    const refused = await refusedBy(promtool, all);
    expect(refused.size).toBeGreaterThan(EDITS / 2);
    expect(refused.size).toBeLessThan(EDITS);
    expect(all.filter((text, index) => isRead(text) === refused.has(index))).toEqual([]);
  });

  it('is that it accepts every print of what we read, on one line and laid out', async () => {
    const sound = fc
      .sample(tree, { seed: 1, numRuns: 20_000 })
      .map((node) => print(node, { openWindow: 1 }))
      .filter(isRead);
    const read = [...EXPRESSIONS, ...sound].map((text) => parse(text, SPOKEN).node!);
    const printed = read.flatMap((node) => [print(node, { openWindow: 1 }), format(node, { openWindow: 1 })]);
    expect(sound.length).toBeGreaterThan(1000);
    expect([...(await refusedBy(promtool, printed))].map((index) => printed[index])).toEqual([]);
  });

  it('on a layout is that nothing is to change', async () => {
    for (const text of EXPRESSIONS.filter((expression) => expression.length > 60)) {
      const laidOut = format(parse(text, SPOKEN).node!, { openWindow: 1 });
      const { output } = await runPromtool(promtool, ['--experimental', 'promql', 'format', laidOut], {});
      expect(output.trimEnd()).toBe(laidOut);
    }
  });
});
