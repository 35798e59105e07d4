import { levelOf, logNormal, observationsOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import { notificationDuration, notificationProviderUp, notifications } from '../notifications.ts';
import { INSTANCES } from './instances.ts';
import { traffic } from './signals.ts';

const CHANNELS: Readonly<Record<string, number>> = { email: 5, text_message: 1.2, push: 14 };
const RESULTS: Readonly<Record<string, number>> = { delivered: 0.985, bounced: 0.013, failed: 0.002 };

export const notificationsBehaviour: readonly SeriesBehaviour[] = [
  rateOf(
    notifications,
    ({ labels, read }) => ((CHANNELS[labels.channel] ?? 0) * read(traffic) * (RESULTS[labels.result] ?? 0)) / INSTANCES,
  ),
  observationsOf(notificationDuration, {
    rate: ({ labels, read }) => ((CHANNELS[labels.channel] ?? 0) * read(traffic)) / INSTANCES,
    distribution: ({ wander }) => logNormal({ median: 0.7 * wander(0.1), sigma: 0.8 }),
  }),
  levelOf(notificationProviderUp, 1),
];
