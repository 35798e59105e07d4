import { combinations, levelOf, rateOf, type Moment, type SeriesBehaviour } from '@belvedere/simulator/model';
import { documentValue, revenue, revenueLost } from '../business.ts';
import { complianceChecks, complianceViolations, complianceViolationsOpen } from '../compliance.ts';
import { JAVA_SERVICE } from './instances.ts';
import { failureShare, processed } from './signals.ts';
import { POLICIES } from './vocabulary.ts';

/** Dollars of a document: what it is worth to its sender, what is paid for it, what it costs to fail it. */
const VALUE = 4.2;
const PRICE: Readonly<Record<string, number>> = { subscription: 0.26, usage: 0.34 };
const REFUND = 0.9;
/** Dollars a second that are paid back for other reasons. */
const OTHER_LOSSES: Readonly<Record<string, number>> = { delay: 0.004, compliance: 0.0015 };

const EACH = 1 / JAVA_SERVICE.length;
const succeeded = ({ read }: Moment): number => EACH * read(processed) * (1 - read(failureShare));
const failed = ({ read }: Moment): number => EACH * read(processed) * read(failureShare);

/** Of a thousand checks three fail; most of what they find is of low risk, and nothing grave stays open. */
const RESULT_SHARES: Readonly<Record<string, number>> = { passed: 0.997, failed: 0.003 };
const RISK_SHARES: Readonly<Record<string, number>> = { low: 0.78, medium: 0.22 };
const OPEN: Readonly<Record<string, number>> = { low: 14, medium: 3 };
const RISKS = ['low', 'medium', 'high', 'critical'];

export const businessBehaviour: readonly SeriesBehaviour[] = [
  rateOf(documentValue, (moment) => VALUE * succeeded(moment) * moment.noise(0.1)),
  rateOf(revenue, (moment) => (PRICE[moment.labels.source] ?? 0) * succeeded(moment) * moment.noise(0.08)),
  rateOf(revenueLost, (moment) =>
    moment.labels.cause === 'failure' ? REFUND * failed(moment) : EACH * (OTHER_LOSSES[moment.labels.cause] ?? 0),
  ),
  rateOf(complianceChecks, (moment) => succeeded(moment) * (RESULT_SHARES[moment.labels.result] ?? 0), {
    labels: combinations({ policy: POLICIES, result: Object.keys(RESULT_SHARES) }),
  }),
  rateOf(
    complianceViolations,
    (moment) => succeeded(moment) * (RESULT_SHARES['failed'] ?? 0) * (RISK_SHARES[moment.labels.risk] ?? 0),
    { labels: combinations({ policy: POLICIES, risk: RISKS }) },
  ),
  levelOf(complianceViolationsOpen, ({ labels, wander }) => Math.round((OPEN[labels.risk] ?? 0) * wander(0.3, 3600)), {
    labels: combinations({ policy: POLICIES, risk: RISKS }),
  }),
];
