import { seconds } from '@belvedere/core';
import { payment } from '@belvedere/metrics-trading';
import { objective, type Objective } from '@belvedere/slo';
import { availabilityOf, errorsOf, latencyOf } from './indicators.ts';
import type { ObjectiveRatios } from './ratios.ts';

const service = payment.name;

/** Payments fail with it: stakeholders hear of it at once. */
export const paymentObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('PaymentAvailability', {
    indicator: availabilityOf(payment),
    objectiveRatio: ratios.paymentAvailability,
    service,
    description: 'The payment service answers the probes of its health.',
  }),
  objective('PaymentErrors', {
    indicator: errorsOf(payment),
    objectiveRatio: ratios.paymentErrors,
    service,
    description: 'Requests to the payment service are answered without an error of the server.',
  }),
  objective('PaymentLatency', {
    indicator: latencyOf(payment, seconds(1)),
    objectiveRatio: ratios.p95,
    service,
    description: 'Requests to the payment service are answered within 1 s.',
  }),
];
