import { gpuXidError } from '@belvedere/alerts-platform';
import { section, stateTimeline, timeseries, type ValueMapping } from '@belvedere/dashboard-kit';
import {
  gpuPcieReplays,
  gpuRowRemapFailure,
  gpuUncorrectableRemappedRows,
  gpuXidError as lastError,
} from '@belvedere/metrics-platform';
import { gpuMachine } from '../variables.ts';

const own = { instance: gpuMachine };
const gpu = { by: ['instance', 'gpu'] } as const;
const name = '{{instance}} GPU {{gpu}}';
const half = { width: 12, min: 0 } as const;

const REMAPPED_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Well', colour: 'green' },
  { value: 1, text: 'To be replaced', colour: 'red' },
];

/** What breaks. */
export const faults = section('Faults', [
  timeseries('Errors of the driver', {
    description:
      'The code (XID) of the last error of each GPU, 0 where there was none: it says whether program, driver or hardware failed.',
    queries: [
      lastError
        .where(own)
        .max({ by: ['instance', 'gpu', 'modelName'] })
        .legend(name),
    ],
    alert: gpuXidError,
    ...half,
  }),
  timeseries('Rows remapped within an hour', {
    description: 'Rows of memory that were replaced by spare ones after an error that could not be corrected.',
    queries: [gpuUncorrectableRemappedRows.where(own).increase('1h').max(gpu).legend(name)],
    ...half,
  }),
  stateTimeline('Memory that cannot be mended', {
    description: 'When a row could not be replaced since no spare ones are left: the GPU has to be replaced.',
    query: gpuRowRemapFailure.where(own).max(gpu).legend(name),
    mappings: REMAPPED_OR_NOT,
    width: 12,
  }),
  timeseries('Transfers sent again', {
    description: 'Transfers per second between GPU and host that had to be repeated: a slot, a riser, a power supply.',
    queries: [gpuPcieReplays.where(own).rate().max(gpu).legend(name)],
    ...half,
  }),
]);
