import { ratio, seconds, type Quantity } from '@belvedere/core';
import type { Objective } from './objective.ts';

/** The objective of a name, for a panel that explains it. Throws a `RangeError` with the names that there are. */
export function objectiveNamed(objectives: readonly Objective[], name: string): Objective {
  const found = objectives.find((objective) => objective.name === name);
  if (found !== undefined) return found;
  throw new RangeError(`no objective is called '${name}': there are ${objectives.map((one) => one.name).join(', ')}`);
}

/** The time that an objective promises for a request, in seconds. Throws a `TypeError` where it promises none. */
export function promisedTime({ name, indicator }: Objective): Quantity<'seconds'> {
  if (indicator.kind === 'time-slices' || !('below' in indicator.source)) {
    throw new TypeError(`objective ${name} promises no time of requests`);
  }
  return seconds(indicator.source.below);
}

/** The share that is to go well. */
export const promisedShare = ({ objectiveRatio }: Objective): Quantity<'ratio'> => ratio(objectiveRatio);
