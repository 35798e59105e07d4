import { expect, test } from '@jest/globals';
import { createSimulation } from '@belvedere/simulator';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool, runTool } from '@belvedere/toolchain';
import { behaviours } from './behaviour.ts';

/** Names that promtool would rather have otherwise, and that others gave. */
const NAMED_BY_OTHERS: Readonly<Record<string, RegExp>> = {
  "the kernel's words in the node exporter":
    /^node_(memory|netstat)_\w+ metric names should be written in 'snake_case'/,
  "the Kafka exporter's sums":
    /^kafka_consumergroup_\w+_sum non-histogram and non-summary metrics should not have "_sum"/,
  "the domain's document": /^kafka_consumer_lag_sum non-histogram and non-summary metrics should not have "_sum"/,
};

const START = Date.UTC(2026, 10, 21) / 1000;
const simulation = createSimulation({ behaviours, seed: 1, start: START });

describeWithTool('what promtool says of the feature store', await findTool('promtool'), (promtool) => {
  test.each(simulation.targets.map(({ job, instance }) => [job.name, instance]))(
    '%s %s is accepted, names of others aside',
    async (job, instance) => {
      const input = simulation.scrape(job, instance, START + 600)!;
      const { exitCode, stdout, stderr } = await runTool(promtool, ['check', 'metrics'], { input });
      const complaints = (stdout + stderr).split('\n').filter((line) => line !== '');
      const own = complaints.filter((line) => !Object.values(NAMED_BY_OTHERS).some((known) => known.test(line)));
      expect(own).toEqual([]);
      // 1 is a text that it cannot read, 3 is a complaint.
      expect([0, 3]).toContain(exitCode);
    },
  );
});
