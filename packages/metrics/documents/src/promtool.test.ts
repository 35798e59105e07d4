import { expect, test } from '@jest/globals';
import { expositionOf } from '@belvedere/testing/exposition';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool, runTool } from '@belvedere/toolchain';
import { documentsCatalog } from './index.ts';

/** What every job has is Prometheus's own. */
const exposed = documentsCatalog.metrics.filter(({ name }) => name !== 'up');

describeWithTool('what promtool says of document analysis', await findTool('promtool'), (promtool) => {
  test('the names, kinds and help of the metrics are as it likes them', async () => {
    const input = expositionOf(exposed);
    expect(await runTool(promtool, ['check', 'metrics'], { input })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});
