import {
  nodeDiskFillsUp,
  nodeDiskFree,
  nodeDiskFull,
  nodeFilesystemReadOnly as readOnly,
  nodeInodesFree,
  nodeInodesLow,
} from '@belvedere/alerts-platform';
import { bytes, ratio } from '@belvedere/core';
import {
  section,
  stateTimeline,
  timeseries,
  useSection,
  worseBelow,
  type ValueMapping,
} from '@belvedere/dashboard-kit';
import {
  nodeDiskIoTime,
  nodeDiskRead,
  nodeDiskReads,
  nodeDiskWrites,
  nodeDiskWritten,
  nodeFilesystemAvailable,
  nodeFilesystemReadOnly,
  nodePressureIoWaiting,
  nodeUname,
} from '@belvedere/metrics-platform';
import { node } from '../variables.ts';

const own = { instance: node };
const chosen = nodeUname.where(own);
const onNode = { on: ['instance'] } as const;
const onDisk = { fstype: /ext[234]|xfs|btrfs|zfs|vfat/ };
const half = { width: 12, min: 0 } as const;

const WRITABLE_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Writable', colour: 'green' },
  { value: 1, text: 'Read only', colour: 'red' },
];

/** Whether there is room. */
export const fileSystems = section('File systems', [
  timeseries('Free space', {
    description: 'The share of each file system that processes can still fill.',
    queries: [nodeDiskFree.and(chosen, onNode).legend('{{instance}} {{mountpoint}}')],
    alert: nodeDiskFull,
    max: ratio(1),
    ...half,
  }),
  timeseries('Free space in 24 hours', {
    description: 'Bytes that are free in a day if the last 6 hours go on. Below zero the disk is full before.',
    queries: [
      nodeFilesystemAvailable
        .where({ ...own, ...onDisk })
        .over('6h')
        .predictLinear('24h')
        .legend('{{instance}} {{mountpoint}}'),
    ],
    alert: nodeDiskFillsUp,
    thresholds: worseBelow(bytes(0)),
    width: 12,
  }),
  timeseries('Free inodes', {
    description: 'The share of the inodes that is left: without one no file can be made, however much space is free.',
    queries: [nodeInodesFree.and(chosen, onNode).legend('{{instance}} {{mountpoint}}')],
    alert: nodeInodesLow,
    max: ratio(1),
    ...half,
  }),
  stateTimeline('Writable file systems', {
    description: 'When each file system could be written. The kernel refuses writes after errors of the disk.',
    query: nodeFilesystemReadOnly.where({ ...own, fstype: /ext[234]|xfs|btrfs/ }).legend('{{instance}} {{mountpoint}}'),
    alert: readOnly,
    mappings: WRITABLE_OR_NOT,
    width: 12,
  }),
]);

/** How busy the disks are. */
export const disks = useSection('Disks', {
  utilization: {
    description: 'The share of the time in which a disk had something to do.',
    queries: [nodeDiskIoTime.where(own).rate().legend('{{instance}} {{device}}')],
  },
  saturation: {
    description: 'The share of the time in which some task had to wait for a disk.',
    queries: [nodePressureIoWaiting.where(own).rate().legend('{{instance}}')],
  },
  further: [
    timeseries('Operations of the disks', {
      description: 'Reads and writes per second. Many small ones are slower than few large ones.',
      queries: [
        nodeDiskReads.where(own).rate().legend('{{instance}} {{device}} reads'),
        nodeDiskWrites.where(own).rate().legend('{{instance}} {{device}} writes'),
      ],
      unit: 'iops',
      width: 8,
      min: 0,
    }),
    timeseries('Read from disks', {
      description: 'Bytes per second that are read from each disk.',
      queries: [nodeDiskRead.where(own).rate().legend('{{instance}} {{device}}')],
      ...half,
    }),
    timeseries('Written to disks', {
      description: 'Bytes per second that are written to each disk.',
      queries: [nodeDiskWritten.where(own).rate().legend('{{instance}} {{device}}')],
      ...half,
    }),
  ],
});
