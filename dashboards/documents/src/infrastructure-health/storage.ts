import { defaultThresholds } from '@belvedere/alerts-documents';
import { percent, ratio } from '@belvedere/core';
import { barGauge, section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import { ownDatabase, ownNodes, ownPods } from '@belvedere/metrics-documents';
import {
  kubeletVolumeCapacity,
  kubeletVolumeUsed,
  nodeDiskIoTime,
  nodeFilesystemFiles,
  nodeFilesystemFilesFree,
  pgDatabaseSize,
  pgReplicationLag,
  pgWalSize,
} from '@belvedere/metrics-platform';
import { node } from '../variables.ts';

const third = { width: 8, min: 0 } as const;
const chosen = { instance: node };
const byMount = { by: ['instance', 'mountpoint'] } as const;
const byClaim = { by: ['persistentvolumeclaim'] } as const;

/** Where documents and what is known of them lie. */
export const storage = section('Storage', [
  barGauge('Volumes', {
    description: 'Share of each volume of the domain that is used. A full one stops what writes to it.',
    query: kubeletVolumeUsed
      .where(ownPods)
      .max(byClaim)
      .dividedBy(kubeletVolumeCapacity.where(ownPods).max(byClaim))
      .legend('{{persistentvolumeclaim}}'),
    thresholds: worseAbove(defaultThresholds.nodeDisk, percent(90)),
    min: 0,
    max: ratio(1),
    width: 8,
    height: 8,
  }),
  timeseries('Disks are busy', {
    description: 'Share of the time in which a disk had something to do. Near 100 % all that reads or writes waits.',
    queries: [nodeDiskIoTime.where(ownNodes).where(chosen).rate().legend('{{instance}} {{device}}')],
    ...third,
  }),
  timeseries('Inodes in use', {
    description: 'Share of the files that a file system can hold. Without one left it is full, whatever its space.',
    queries: [
      nodeFilesystemFilesFree
        .where(ownNodes)
        .where(chosen)
        .min(byMount)
        .dividedBy(nodeFilesystemFiles.where(ownNodes).where(chosen).min(byMount))
        .complement()
        .legend('{{instance}} {{mountpoint}}'),
    ],
    ...third,
  }),
  timeseries('Size of the database', {
    description: 'Bytes that the tables and indexes of the database take. It grows with the documents.',
    queries: [
      pgDatabaseSize
        .where(ownDatabase)
        .max({ by: ['datname'] })
        .legend('{{datname}}'),
    ],
    ...third,
  }),
  timeseries('Write-ahead log', {
    description:
      'Size of the write-ahead log of each server. It grows without bound while a replica does not fetch it.',
    queries: [pgWalSize.where(ownDatabase).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Replication lag', {
    description: 'How far a replica is behind its primary: what would be lost if the primary died now.',
    queries: [pgReplicationLag.where(ownDatabase).legend('{{instance}}')],
    ...third,
  }),
]);
