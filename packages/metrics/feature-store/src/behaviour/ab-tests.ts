import { rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import { abTestAssignments, abTestConversions } from '../ab-tests.ts';
import { STREAM_PROCESSOR } from './instances.ts';
import { requests, requestsAt } from './signals.ts';

/** The endpoint whose requests an experiment takes, and how often each arm has the outcome wished for. */
const EXPERIMENT: Readonly<Record<string, { readonly endpoint: string; readonly conversion: Record<string, number> }>> =
  {
    fraud_threshold: { endpoint: 'fraud', conversion: { control: 0.91, treatment: 0.925 } },
    personalization_ranking: { endpoint: 'personalization', conversion: { control: 0.041, treatment: 0.046 } },
  };

/** A fifth of the requests take part, half of them in each arm. */
const SHARE_OF_ARM = 0.2 / 2;

const endpointOf = (experiment: string): string => EXPERIMENT[experiment]?.endpoint ?? experiment;

export const abTestsBehaviour: readonly SeriesBehaviour[] = [
  rateOf(abTestAssignments, (moment) => SHARE_OF_ARM * requestsAt(endpointOf(moment.labels.experiment), moment)),
  rateOf(abTestConversions, ({ labels, read, noise }) => {
    const assigned = (SHARE_OF_ARM * read(requests(endpointOf(labels.experiment)))) / STREAM_PROCESSOR.length;
    return assigned * (EXPERIMENT[labels.experiment]?.conversion[labels.arm] ?? 0) * noise(0.03);
  }),
];
