/** Prometheus's own reader as a judge of the printer that the parser is tested with, and so of the parser. */
import { expect, test } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool, runTool } from '@belvedere/toolchain';
import fc from 'fast-check';
import { exposition, plainName } from './test-support/arbitrary-exposition.ts';
import { printExposition } from './test-support/print-exposition.ts';

/** Types that Prometheus reads in its text format too, and promtool does not. */
const OF_OPEN_METRICS = ['info', 'stateset', 'gaugehistogram'];

describeWithTool('what promtool says of generated answers', await findTool('promtool'), (promtool) => {
  test('it reads them', async () => {
    // One run for all: what promtool cannot read ends it with 1, what it would rather have named otherwise with 3.
    const generated = fc.sample(exposition('prometheus-text', plainName), { numRuns: 200, seed: 1 });
    const families = generated.flatMap(({ families: own }, index) =>
      own
        .filter(({ type }) => !OF_OPEN_METRICS.includes(type))
        .map((family) => ({
          ...family,
          name: `${family.name}y${index}`,
          samples: family.samples.map((sample) => ({
            ...sample,
            // A histogram's own check is not what is asked here.
            value: 1,
            name: `${family.name}y${index}${sample.name.slice(family.name.length)}`,
          })),
        })),
    );
    const input = printExposition({ format: 'prometheus-text', families });
    const { exitCode, stderr } = await runTool(promtool, ['check', 'metrics'], { input });
    expect([exitCode, stderr.split('\n').filter((line) => /error while/.test(line))]).toEqual([3, []]);
  });
});
