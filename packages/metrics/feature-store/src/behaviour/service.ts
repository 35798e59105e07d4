import { levelOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import {
  processCpu,
  processMaximumFiles,
  processMemory,
  processOpenFiles,
  processStartTime,
  serviceBuild,
  serviceConfigurationTime,
  serviceMaintenance,
} from '../service.ts';
import { traffic } from './signals.ts';

const MEBIBYTE = 2 ** 20;

/** Processors that a job keeps busy at the peak, and memory that it holds. */
const CPU: Readonly<Record<string, number>> = {
  'inference-api': 0.85,
  'feature-store': 0.5,
  'stream-processor': 0.65,
  'ml-pipeline': 0.4,
};
const MEMORY: Readonly<Record<string, number>> = {
  'inference-api': 720 * MEBIBYTE,
  'feature-store': 410 * MEBIBYTE,
  'stream-processor': 560 * MEBIBYTE,
  'ml-pipeline': 1100 * MEBIBYTE,
};

export const serviceBehaviour: readonly SeriesBehaviour[] = [
  rateOf(processCpu, ({ labels, read, noise }) => (CPU[labels.job] ?? 0) * (0.1 + 0.9 * read(traffic)) * noise(0.06)),
  levelOf(processMemory, ({ labels, wander }) => Math.round((MEMORY[labels.job] ?? 0) * wander(0.06, 1800))),
  levelOf(processOpenFiles, ({ read, noise }) => Math.round(60 + 180 * read(traffic) * noise(0.05))),
  levelOf(processMaximumFiles, 65_536),
  levelOf(processStartTime, ({ start }) => start),
  levelOf(serviceBuild, 1, { labels: [{ version: '2.14.0', revision: 'b7e41d9' }] }),
  levelOf(serviceConfigurationTime, ({ start }) => start),
  levelOf(serviceMaintenance, 0),
];
