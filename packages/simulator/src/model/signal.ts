import type { Moment } from './moment.ts';

/** A quantity of the simulated world that no metric shows by itself and that several depend on: traffic, lag, health. */
export interface Signal {
  /** Names the signal's own noise; unique in a simulation. */
  readonly name: string;
  readonly value: (moment: Moment) => number;
}

/** Declares a signal: a number where it stands still unless an incident moves it, else a function of the moment. */
export function signal(name: string, value: number | ((moment: Moment) => number)): Signal {
  return { name, value: typeof value === 'number' ? () => value : value };
}

/**
 * A signal for each member of a family, such as the instances of a job:
 * `const busy = signalsOf('busy', nodes, ({ wander }) => 0.3 * wander(0.1))`, then `read(busy(labels.instance))`.
 * Asking for another member throws a `RangeError`.
 */
export function signalsOf<const Member extends string>(
  name: string,
  members: readonly Member[],
  value: (moment: Moment, member: Member) => number,
): (member: string) => Signal {
  const signals = new Map<string, Signal>(
    members.map((member) => [member, signal(`${name} of ${member}`, (moment) => value(moment, member))]),
  );
  return (member) => {
    const found = signals.get(member);
    if (found === undefined) throw new RangeError(`signal ${name} knows ${members.join(', ')}, not '${member}'`);
    return found;
  };
}
