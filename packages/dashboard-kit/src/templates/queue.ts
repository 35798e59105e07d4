import type { Panel } from '../definition/panels/index.ts';
import { section, type Section, type SectionOptions } from '../definition/section.ts';
import type { Measure } from './measure.ts';
import { shown } from './shown.ts';

/** A queue, or the topics of a broker. */
export interface Queue {
  /** What waits. */
  readonly depth: Measure<'count'>;
  readonly incoming?: Measure<'count/second'>;
  readonly outgoing?: Measure<'count/second'>;
  /** How long the oldest has waited. */
  readonly age?: Measure<'seconds'>;
  /** What was given up. */
  readonly dead?: Measure<'count/second'> | Measure<'count'>;
  readonly further?: readonly Panel[];
}

/** What waits, what comes and goes, and what was given up: `queueSection('Leads', { depth: { queries: [depth.legend('{{queue}}')], alert: highQueueDepth } })`. */
export const queueSection = (
  title: string,
  { depth, incoming, outgoing, age, dead, further = [] }: Queue,
  options: SectionOptions = {},
): Section =>
  section(
    title,
    [
      ...shown(
        `${title}: waiting`,
        'What waits to be worked on. A line that only rises means that the workers do not keep up.',
        depth,
      ),
      ...shown(`${title}: incoming`, 'What is put into the queue per second.', incoming),
      ...shown(`${title}: outgoing`, 'What is worked off per second; in the long run as much as comes in.', outgoing),
      ...shown(`${title}: oldest`, 'How long what is at the head has waited.', age),
      ...shown(`${title}: given up`, 'What could not be worked on, and lies aside until somebody looks.', dead),
      ...further,
    ],
    options,
  );
