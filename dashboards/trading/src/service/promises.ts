import { objectives } from '@belvedere/alerts-trading';
import { ratio } from '@belvedere/core';
import { worseAbove, type Thresholds } from '@belvedere/dashboard-kit';
import type { Job } from '@belvedere/promql';
import type { Objective } from '@belvedere/slo';

/** What a service promised; not every one did. */
export const promisesOf = ({ name }: Job): readonly Objective[] => objectives.filter(({ service }) => service === name);

/** Red from the share of failed requests on that uses the budget up, where the service promised one. */
export function errorThresholds(service: Job): { readonly thresholds?: Thresholds<'ratio'> } {
  const errors = promisesOf(service).find(({ name }) => name.endsWith('Errors'));
  return errors === undefined ? {} : { thresholds: worseAbove(ratio(errors.errorBudget)) };
}
