import { nodeClockSkewed } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { section, stat, stateTimeline, timeseries, type ValueMapping } from '@belvedere/dashboard-kit';
import {
  nodeBootTime,
  nodeClockOffset,
  nodeClockSynchronised,
  nodeFileDescriptorsAllocated,
  nodeFileDescriptorsMaximum,
  nodeProcessesBlocked,
  nodeProcessesRunning,
} from '@belvedere/metrics-platform';
import { time } from '@belvedere/promql';
import { node } from '../variables.ts';

const own = { instance: node };
const third = { width: 8, min: 0 } as const;

const IN_STEP_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Runs free', colour: 'orange' },
  { value: 1, text: 'In step', colour: 'green' },
];

/** What holds for the machine as a whole. */
export const system = section('System', [
  timeseries('Clock offset', {
    description: 'How far each clock is off. A wrong clock spoils the order of logs, traces and samples.',
    queries: [nodeClockOffset.where(own).abs().legend('{{instance}}')],
    alert: nodeClockSkewed,
    ...third,
  }),
  timeseries('Processes', {
    description: 'Processes that run, and that wait for a disk. Blocked ones for long: a disk or a file server hangs.',
    queries: [
      nodeProcessesRunning.where(own).legend('{{instance}} running'),
      nodeProcessesBlocked.where(own).legend('{{instance}} blocked'),
    ],
    ...third,
  }),
  timeseries('Open files', {
    description: 'Files and sockets that are open, as a share of what the kernel allows.',
    queries: [
      nodeFileDescriptorsAllocated.where(own).dividedBy(nodeFileDescriptorsMaximum.where(own)).legend('{{instance}}'),
    ],
    max: ratio(1),
    ...third,
  }),
  stateTimeline('Clocks in step', {
    description: 'Whether each clock follows a time server. One that runs free drifts by a second in a day or two.',
    query: nodeClockSynchronised.where(own).legend('{{instance}}'),
    mappings: IN_STEP_OR_NOT,
    width: 16,
    height: 6,
  }),
  stat('Running for', {
    description: 'Time since each machine was started. Shorter than expected: it restarted by itself.',
    query: time().minus(nodeBootTime.where(own)).legend('{{instance}}'),
    width: 8,
    height: 6,
  }),
]);
