import { Gauge, type InstantVector } from '@belvedere/promql';
import { record, type Recording } from '@belvedere/rule-kit';
import type { Objective } from '../objective/objective.ts';

/** The labels by which the series of an objective are found, whichever domain they belong to. */
export type ObjectiveLabel = 'domain' | 'service' | 'slo';

/** An objective in its domain. */
export interface Owned {
  readonly domain: string;
  readonly objective: Objective;
}

/** Series of objectives in a unit. */
export type OfObjective<Unit extends string = 'ratio'> = InstantVector<ObjectiveLabel, Unit>;

/** A recording rule of an objective. Others record under the same name, with other values of the labels. */
export type ObjectiveRule = Recording<string, ObjectiveLabel, string>;

/** Names that objectives share. */
export type SharedName = `slo:${string}:${string}`;

/** The labels of an objective's series. */
export const labelsOf = ({ domain, objective: { service, key } }: Owned): Readonly<Record<ObjectiveLabel, string>> => ({
  domain,
  service,
  slo: key,
});

/**
 * Records what has no labels under a name that all objectives share, with the labels of its objective. A problem with it is
 * one of the objective, and lies where that was written.
 */
export const recordFor = <Labels extends ObjectiveLabel, Unit extends string>(
  name: SharedName,
  owned: Owned,
  expression: InstantVector<Labels, Unit>,
  further: Readonly<Record<string, string>> = {},
): ObjectiveRule => ({
  ...(record(name as never, expression, {
    labels: { ...labelsOf(owned), ...further },
  }) as unknown as ObjectiveRule),
  site: owned.objective.site,
});

/** What is recorded under a name, of all objectives. */
export function shared<Unit extends string>(name: SharedName, unit: Unit): Gauge<SharedName, ObjectiveLabel, Unit> {
  const labels = ['domain', 'service', 'slo'] as const satisfies readonly ObjectiveLabel[];
  return new Gauge({
    name,
    kind: 'gauge',
    help: 'Recorded of each objective.',
    unit,
    labels,
    ownLabels: labels,
    values: {},
    jobs: [],
    buckets: [],
    quantiles: [],
  });
}

/** The same of one objective: `slo:sli_error:ratio_rate1h{domain="trading", slo="payment-errors"}`. */
export const ownSeries = <Unit extends string>(
  name: SharedName,
  unit: Unit,
  { domain, objective }: Owned,
): Gauge<SharedName, ObjectiveLabel, Unit> => shared(name, unit).where({ domain, slo: objective.key });
