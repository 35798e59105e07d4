import type { Severity } from '@belvedere/core';

/** The labels of a target, which an aggregation level names or leaves out. */
const OF_TARGETS: ReadonlySet<string> = new Set(['instance', 'job']);

/** What a recorded series is told apart by. */
export interface LevelFacts {
  /** The labels that the expression keeps. */
  readonly kept: readonly string[];
  /** Those that the rule or its group sets. */
  readonly added: readonly string[];
  /** Those that the series which it reads have. */
  readonly read: readonly string[];
}

/** What is wrong with a level, and whether it is wrong or only less than the whole. */
export interface LevelProblem {
  readonly severity: Severity;
  readonly message: string;
}

/**
 * What is wrong with the level of a recording's name, its first part: it is the labels that the expression keeps, joined by
 * `_` in any order. Those of the target, and those that the rule itself sets, may be left out; where none remains, any word
 * will do that is no label.
 */
export function levelProblem(level: string, { kept, added, read }: LevelFacts): LevelProblem | undefined {
  const needed = kept.filter((label) => !OF_TARGETS.has(label) && !added.includes(label));
  const free = [...kept.filter((label) => !needed.includes(label)), ...added];
  if (isJoined(level, needed, free)) return undefined;
  const isPart = isJoined(level, [], [...needed, ...free]);
  if (needed.length > 0) {
    return {
      severity: isPart ? 'warning' : 'error',
      message: `its level '${level}' is not ${needed.join('_')}, the labels that the expression keeps`,
    };
  }
  const lost = read.filter((label) => !kept.includes(label));
  return lost.length > 0 && isJoined(level, [], [...lost, ...free])
    ? { severity: 'error', message: `its level '${level}' is a label that the expression does not keep` }
    : undefined;
}

/** Whether a text is all of some labels and any of others, in any order, joined by `_`. */
function isJoined(text: string, needed: readonly string[], free: readonly string[]): boolean {
  if (text === '') return false;
  const without = (labels: readonly string[], label: string): readonly string[] =>
    labels.filter((one) => one !== label);
  return [...needed, ...free].some((label) => {
    if (text === label) return without(needed, label).length === 0;
    return (
      text.startsWith(`${label}_`) &&
      isJoined(text.slice(label.length + 1), without(needed, label), without(free, label))
    );
  });
}
