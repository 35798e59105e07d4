import type { MetricDeclaration } from '@belvedere/promql';
import type { Behaviour, Target } from '../model/behaviour.ts';
import { seriesOf, type Series } from './series.ts';
import type { World } from './world.ts';

/** The series of a metric that a target exposes. */
export interface Family {
  readonly metric: MetricDeclaration;
  readonly series: readonly Series[];
}

/** A target with the state of all its series. */
export interface SimulatedTarget {
  readonly target: Target;
  readonly families: readonly Family[];
}

/** The targets of several behaviours; where two describe the same target, it has the series of both. */
export function simulatedTargets(world: World, behaviours: readonly Behaviour[]): SimulatedTarget[] {
  const targets = new Map<string, { readonly target: Target; readonly series: Series[] }>();
  for (const behaviour of behaviours) {
    for (const target of behaviour.targets) {
      const key = targetKey(target.job.name, target.instance);
      const known = targets.get(key) ?? { target, series: [] };
      targets.set(key, known);
      known.series.push(...behaviour.series.flatMap((one) => seriesOf(world, target, one)));
    }
  }
  return [...targets.values()].map(({ target, series }) => ({ target, families: familiesOf(target, series) }));
}

/** Tells targets apart. */
export const targetKey = (job: string, instance: string): string => `${job}\n${instance}`;

function familiesOf({ job, instance }: Target, series: readonly Series[]): Family[] {
  const families = new Map<MetricDeclaration, Series[]>();
  const seen = new Set<string>();
  for (const one of series) {
    const key = JSON.stringify([one.metric.name, ...one.metric.ownLabels.map((label) => one.labels[label])]);
    if (seen.has(key)) {
      throw new TypeError(
        `${one.metric.name}${JSON.stringify(one.labels)} of ${job.name} ${instance} has two behaviours: keep one`,
      );
    }
    seen.add(key);
    families.set(one.metric, [...(families.get(one.metric) ?? []), one]);
  }
  return [...families].map(([metric, members]) => ({ metric, series: members }));
}
