import type { Panel } from '../definition/panels/index.ts';
import { section, type Section } from '../definition/section.ts';
import type { Measure } from './measure.ts';
import { shown } from './shown.ts';

/** What can be asked of any store of data. */
export interface Datastore {
  /** Whether it answers: stats with a word for each instance. */
  readonly health: readonly Panel[];
  /** Clients, and how many may be. */
  readonly connections?: Measure<'count'> | Measure<'ratio'>;
  /** Commands, queries or messages per second. */
  readonly operations: Measure<'count/second'>;
  readonly duration?: Measure<'seconds'>;
  readonly errors?: Measure<'count/second'> | Measure<'ratio'>;
  /** The share of reads that its cache answers. */
  readonly hits?: Measure<'ratio'>;
  /** What it holds in memory, as a share or in bytes. */
  readonly memory?: Measure<'bytes'> | Measure<'ratio'>;
  /** What it holds on disks. */
  readonly storage?: Measure<'bytes'> | Measure<'ratio'>;
  /** How far its replicas are behind. */
  readonly replication?: Measure<'seconds'> | Measure<'bytes'> | Measure<'count'>;
  /** What only this kind of store has. */
  readonly own?: readonly Section[];
}

/** The sections of a store's dashboard, the same order for all stores: health, work, room, replication, what it has of its own. */
export function datastoreSections(store: Datastore): readonly Section[] {
  const { health, connections, operations, duration, errors, hits, memory, storage, replication, own = [] } = store;
  const sections: readonly Section[] = [
    section('Health', health),
    section('Work', [
      ...shown('Operations', 'What it is asked to do, per second.', operations),
      ...shown('Duration', 'How long it takes for that.', duration),
      ...shown('Failures', 'What it refused or could not do.', errors),
      ...shown('Cache hits', 'The share of reads that need no disk.', hits),
      ...shown('Connections', 'Clients that hold a connection; at its limit it refuses the next.', connections),
    ]),
    section('Room', [
      ...shown('Memory', 'What it holds in memory. Without room it drops data, or is ended.', memory),
      ...shown('Storage', 'What it holds on disks. Without room it stops writing.', storage),
      ...shown('Replication', 'How far its replicas are behind: what is lost if it dies now.', replication),
    ]),
    ...own,
  ];
  return sections.filter(({ panels }) => panels.length > 0);
}
