import { alertmanagerConfiguration } from '../alertmanager/configuration.ts';
import { valueOf, type Labels } from '../model/labels.ts';
import type { Routing } from '../model/routing.ts';
import { matchesAll } from '../simulate/matches.ts';
import { simulate, type Question } from '../simulate/simulate.ts';
import { verdicts, type JudgeVerdict } from './routing-judge.ts';

/** A tree, and what is asked of it. */
export interface Examination {
  readonly routing: Routing;
  readonly questions: readonly Question[];
}

/** What both say, in one form. */
export interface Comparison {
  readonly question: Question;
  readonly ours: object;
  readonly theirs: object;
}

/** Asks our simulator and Alertmanager's own packages: every question on which they differ, and how many were asked. */
export function disagreements(
  judge: string,
  examinations: readonly Examination[],
): { readonly asked: number; readonly differ: readonly Comparison[] } {
  const answers = verdicts(
    judge,
    examinations.flatMap(({ routing, questions }) => [
      { config: alertmanagerConfiguration(routing) },
      ...questions.map(({ labels, firing = [], at }) => ({ labels, firing, at: new Date(at).toISOString() })),
    ]),
  ).values();
  const differ: Comparison[] = [];
  let asked = 0;
  for (const { routing, questions } of examinations) {
    const { error } = answers.next().value as JudgeVerdict;
    if (error !== undefined) throw new Error(`Alertmanager refuses the configuration: ${error}`);
    for (const question of questions) {
      asked++;
      const ours = ourVerdict(routing, question);
      const theirs = theirVerdict(answers.next().value as JudgeVerdict);
      const isSame = JSON.stringify(ours.routes) === JSON.stringify(theirs.routes);
      const isInhibitionSame = ours.inhibited === theirs.inhibited || hasRivalSources(routing, question);
      if (!isSame || !isInhibitionSame) differ.push({ question, ours, theirs });
    }
  }
  return { asked, differ };
}

function ourVerdict(routing: Routing, question: Question) {
  const { notifications, inhibited } = simulate(routing, question);
  return {
    routes: notifications.map(({ route, receiver, group, quiet }) => ({
      receiver: receiver.name,
      group: Object.entries(group).sort(),
      muted: quiet !== undefined,
      groupWait: route.groupWait / 1000,
      groupInterval: route.groupInterval / 1000,
      repeatInterval: route.repeatInterval / 1000,
    })),
    inhibited: inhibited !== undefined,
  };
}

function theirVerdict({ error, routes = [], inhibited }: JudgeVerdict) {
  if (error !== undefined) throw new Error(`routing-verdict: ${error}`);
  return {
    routes: routes.map(({ receiver, group, muted, groupWait, groupInterval, repeatInterval }) => ({
      receiver,
      group: Object.entries(group).sort(),
      muted,
      groupWait,
      groupInterval,
      repeatInterval,
    })),
    inhibited,
  };
}

/**
 * Alertmanager remembers one source for each set of `equal` values. Where several fire and one of them is a target too,
 * its answer depends on which it remembers; ours does not.
 */
function hasRivalSources({ inhibitions }: Routing, { labels, firing = [] }: Question): boolean {
  return inhibitions.some(({ source, target, equal }) => {
    const isEqual = (other: Labels): boolean =>
      equal.every((label) => valueOf(other, label) === valueOf(labels, label));
    const rivals = firing.filter((other) => matchesAll(source, other) && isEqual(other));
    return rivals.length > 1 && rivals.some((other) => matchesAll(target, other));
  });
}
