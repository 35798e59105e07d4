import { levelOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import {
  experimentRuns,
  registryProductionVersion,
  registryTransitions,
  registryUp,
  registryVersions,
} from '../registry.ts';

const HOUR = 3600;
const VERSIONS: Readonly<Record<string, number>> = { staging: 2, production: 1, archived: 17 };
const RUNS_PER_HOUR: Readonly<Record<string, number>> = { finished: 6, failed: 0.3, killed: 0.1 };

export const registryBehaviour: readonly SeriesBehaviour[] = [
  levelOf(registryUp, 1),
  levelOf(registryVersions, ({ labels }) => VERSIONS[labels.stage] ?? 0),
  levelOf(registryProductionVersion, 1, {
    labels: [
      { model_type: 'fraud', version: '18' },
      { model_type: 'personalization', version: '20' },
    ],
  }),
  // A version goes to each stage about once in four hours.
  rateOf(registryTransitions, 1 / (4 * HOUR)),
  rateOf(experimentRuns, ({ labels }) => (RUNS_PER_HOUR[labels.status] ?? 0) / HOUR),
];
