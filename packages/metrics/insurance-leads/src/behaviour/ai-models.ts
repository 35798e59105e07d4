import {
  combinations,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import { aiApiCost, aiModelCalls, aiModelErrors, aiModelLatency } from '../ai-models.ts';
import { BACKEND } from './instances.ts';
import { callCost, leads, modelFailures, modelSlowness, processedShare } from './signals.ts';

interface Model {
  /** How often a lead needs it. */
  readonly callsPerLead: number;
  /** Seconds for half of its calls. */
  readonly median: number;
  /** US dollars for a call. */
  readonly price: number;
}

/** The models by what they do: at the peak they cost about 6 dollars an hour together. */
const MODELS: Readonly<Record<string, Model>> = {
  'lead-scorer': { callsPerLead: 1, median: 1.1, price: 0.0009 },
  'intent-classifier': { callsPerLead: 1, median: 0.35, price: 0.0001 },
  'call-summarizer': { callsPerLead: 0.3, median: 1.5, price: 0.0013 },
};

const perModel = { labels: combinations({ model: Object.keys(MODELS) }) };

const of = (model: string): Model => MODELS[model] ?? { callsPerLead: 0, median: NaN, price: 0 };

type ModelMoment = Moment<'model'>;

/** Calls of a model per second that one instance makes. */
const calls = ({ labels, read }: ModelMoment): number =>
  (of(labels.model).callsPerLead * read(leads) * read(processedShare)) / BACKEND.length;

const failed = (moment: ModelMoment): number => calls(moment) * moment.read(modelFailures);
const succeeded = (moment: ModelMoment): number => calls(moment) - failed(moment);

export const aiModelsBehaviour: readonly SeriesBehaviour[] = [
  rateOf(aiModelCalls, (moment) => (moment.labels.status === 'error' ? failed(moment) : succeeded(moment)), {
    labels: combinations({ model: Object.keys(MODELS), status: ['success', 'error'] }),
  }),
  observationsOf(
    aiModelLatency,
    {
      rate: calls,
      distribution: ({ labels, read }) =>
        logNormal({ median: of(labels.model).median * read(modelSlowness), sigma: 0.4 }),
    },
    perModel,
  ),
  rateOf(aiModelErrors, failed, perModel),
  // Calls that fail are not charged.
  rateOf(aiApiCost, (moment) => succeeded(moment) * of(moment.labels.model).price * moment.read(callCost), perModel),
];
