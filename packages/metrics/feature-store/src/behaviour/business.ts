import { rateOf, type Moment, type SeriesBehaviour } from '@belvedere/simulator/model';
import { fraudDetections, revenueGained, revenueLost, transactions, transactionValue } from '../business.ts';
import { STREAM_PROCESSOR } from './instances.ts';
import { requests } from './signals.ts';

const DECISION_SHARES: Readonly<Record<string, number>> = { approved: 0.955, declined: 0.017, review: 0.028 };
const AVERAGE_VALUE: Readonly<Record<string, number>> = { approved: 58, declined: 240, review: 170 };
const OUTCOME_SHARES: Readonly<Record<string, number>> = { detected: 0.0105, missed: 0.0007, false_alarm: 0.0024 };

/** Dollars for each transaction or recommendation. */
const GAIN: Readonly<Record<string, number>> = { fraud_prevented: 2.4, personalization: 0.31 };
const LOSS: Readonly<Record<string, number>> = { fraud_missed: 0.17, false_alarm: 0.12 };

/** Every transaction is checked for fraud once. Per second and instance. */
const decided = ({ read }: Moment): number => read(requests('fraud')) / STREAM_PROCESSOR.length;
const recommended = ({ read }: Moment): number => read(requests('personalization')) / STREAM_PROCESSOR.length;

export const businessBehaviour: readonly SeriesBehaviour[] = [
  rateOf(transactions, (moment) => decided(moment) * (DECISION_SHARES[moment.labels.decision] ?? 0)),
  rateOf(transactionValue, (moment) => {
    const { labels, noise } = moment;
    const count = decided(moment) * (DECISION_SHARES[labels.decision] ?? 0);
    return count * (AVERAGE_VALUE[labels.decision] ?? 0) * noise(0.05);
  }),
  rateOf(
    fraudDetections,
    (moment) => decided(moment) * (OUTCOME_SHARES[moment.labels.outcome] ?? 0) * moment.wander(0.15),
  ),
  rateOf(revenueGained, (moment) => {
    const { labels, noise } = moment;
    const count = labels.source === 'personalization' ? recommended(moment) : decided(moment);
    return count * (GAIN[labels.source] ?? 0) * noise(0.1);
  }),
  rateOf(revenueLost, (moment) => decided(moment) * (LOSS[moment.labels.cause] ?? 0) * moment.noise(0.1)),
];
