import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import { leadProcessingDuration, leadScoringDuration, leadsProcessed, leadsQueueDepth } from '../leads.ts';
import { BACKEND } from './instances.ts';
import {
  leadBacklog,
  leadFailures,
  leads,
  modelSlowness,
  orchestratorShare,
  processedShare,
  redisUp,
  traffic,
} from './signals.ts';

/** Where leads come from, and how many of them. */
const SOURCES: Readonly<Record<string, number>> = { web_form: 0.46, partner: 0.31, referral: 0.14, phone: 0.09 };

/** How the processing of leads ends that does not fail. */
const STATUSES: Readonly<Record<string, number>> = { accepted: 0.62, rejected: 0.25, duplicate: 0.13 };

/** Seconds for half of the leads: to score one, and what is left of its processing. */
const SCORING = 1.5;
const REST = 0.7;

const processed = ({ read }: Moment): number => read(leads) * read(processedShare);

const statusShare = (status: string, failed: number): number =>
  status === 'failed' ? failed : (1 - failed) * (STATUSES[status] ?? 0);

export const leadsBehaviour: readonly SeriesBehaviour[] = [
  rateOf(
    leadsProcessed,
    (moment) => {
      const { labels, read, wander } = moment;
      const share = (SOURCES[labels.source] ?? 0) * statusShare(labels.status, read(leadFailures));
      return processed(moment) * orchestratorShare(moment) * share * wander(0.05);
    },
    { labels: combinations({ status: [...Object.keys(STATUSES), 'failed'], source: Object.keys(SOURCES) }) },
  ),
  // One queue for all: without Redis, which holds it, nobody knows its depth.
  levelOf(leadsQueueDepth, ({ read, wander, noise }) =>
    read(redisUp) === 0
      ? undefined
      : Math.round(45 * read(traffic) * wander(0.4, 120) * noise(0.1) + read(leadBacklog)),
  ),
  observationsOf(leadProcessingDuration, {
    rate: (moment) => processed(moment) * orchestratorShare(moment),
    distribution: ({ read }) => logNormal({ median: REST + SCORING * read(modelSlowness), sigma: 0.5 }),
  }),
  observationsOf(leadScoringDuration, {
    rate: (moment) => processed(moment) / BACKEND.length,
    distribution: ({ read }) => logNormal({ median: SCORING * read(modelSlowness), sigma: 0.45 }),
  }),
];
