import {
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  kafkaConsumerLag,
  streamDeadLetters,
  streamEventsProcessed,
  streamProcessingDuration,
  streamWatermark,
} from '../stream.ts';
import { STREAM_PROCESSOR } from './instances.ts';
import { events, lagPerInstance } from './signals.ts';

type StreamMoment = Moment<'topic' | 'instance'>;

/** Events per second of a topic that one instance processes. */
const processed = ({ labels, read }: StreamMoment): number => read(events(labels.topic)) / STREAM_PROCESSOR.length;

/** Of ten thousand events about one cannot be processed, most often because of its schema. */
const DEAD_LETTERS: Readonly<Record<string, number>> = { schema: 6e-5, timeout: 2e-5, processing: 2e-5 };

/** Events may arrive this many seconds late: the watermark waits for them. */
const ALLOWED_LATENESS = 5;

export const streamBehaviour: readonly SeriesBehaviour[] = [
  rateOf(streamEventsProcessed, processed),
  observationsOf(streamProcessingDuration, {
    rate: processed,
    distribution: ({ wander }) => logNormal({ median: 0.009 * wander(0.06), sigma: 0.6 }),
  }),
  levelOf(kafkaConsumerLag, ({ labels, read }) => Math.round(read(lagPerInstance(labels.topic)))),
  rateOf(streamDeadLetters, (moment) => processed(moment) * (DEAD_LETTERS[moment.labels.reason] ?? 0)),
  levelOf(streamWatermark, (moment) => {
    const waiting = moment.read(lagPerInstance(moment.labels.topic)) / processed(moment);
    return moment.time - ALLOWED_LATENESS - waiting;
  }),
];
