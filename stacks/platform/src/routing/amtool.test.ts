import { expect, it } from '@jest/globals';
import { compileRouting, DEFAULT_ROUTING_TARGET } from '@belvedere/compile';
import { simulate } from '@belvedere/routing';
import { amtoolReceivers, inFolder, runAmtool } from '@belvedere/routing/testing';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import fc from 'fast-check';
import { join } from 'node:path';
import { routing } from './index.ts';
import { arbitraryAlert } from './test-support/arbitrary-question.ts';

/** Each is a process of amtool; 10,000 are asked of Alertmanager's own packages in the thorough run. */
const SAMPLE = 60;

describeWithTool('amtool', await findTool('amtool'), (amtool) => {
  const files = compileRouting('platform', routing, DEFAULT_ROUTING_TARGET);

  it('takes the configuration and its templates', async () => {
    const { passed, stdout } = await inFolder(files, (folder) =>
      runAmtool(amtool, ['check-config', 'platform/alertmanager.yaml'], folder),
    );
    expect({ passed, stdout }).toEqual({ passed: true, stdout: expect.stringContaining('1 templates') });
  });

  it(`finds the same receivers for ${SAMPLE} alerts`, async () => {
    const alerts = fc.sample(arbitraryAlert, { numRuns: SAMPLE, seed: 7 });
    const theirs = await inFolder(files, async (folder) => {
      const found: string[] = [];
      for (const labels of alerts)
        found.push(await amtoolReceivers(amtool, join(folder, 'platform/alertmanager.yaml'), labels));
      return found;
    });
    const ours = alerts.map((labels) =>
      simulate(routing.tree, { labels, at: 0 })
        .notifications.map(({ receiver }) => receiver.name)
        .join(','),
    );
    expect(theirs).toEqual(ours);
    expect(new Set(ours).size).toBeGreaterThan(10);
  });
});
