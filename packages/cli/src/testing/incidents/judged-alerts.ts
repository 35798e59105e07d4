import { formatDuration } from '@belvedere/core';
import { print, type Node } from '@belvedere/promql';
import type { Alert, RuleGroup } from '@belvedere/rule-kit';
import { lookBack } from '../../recordings/look-back.ts';
import { closed, recordingsOf, withoutRecordings } from '../../recordings/without-recordings.ts';

/** An alert, and how to ask a history for it. */
export interface JudgedAlert {
  readonly rule: Alert;
  /** Its condition, without recordings. */
  readonly node: Node;
  /** Has a sample for each of its series that fires. */
  readonly held: string;
  /** Has a sample, with the label `alertname`, where the alert fires. */
  readonly firing: string;
  /** How often it is evaluated, in milliseconds. */
  readonly interval: number;
  /** In milliseconds. */
  readonly lookBack: number;
}

/** The alerts of groups as queries to a history that holds no recordings. */
export function judgedAlerts(groups: readonly RuleGroup[]): readonly JudgedAlert[] {
  const recordings = recordingsOf(groups);
  return groups.flatMap(({ rules, window, interval }) =>
    rules.flatMap((rule) => {
      if (rule.kind !== 'alert') return [];
      const node = withoutRecordings(closed(rule.expression.node, window), recordings);
      const held = heldOver(print(node, { openWindow: window }), rule.for, interval);
      return [{ rule, node, held, firing: named(held, rule.name), interval, lookBack: lookBack(node) }];
    }),
  );
}

/** An alert fires where one of its series is there at every evaluation of its `for`. */
function heldOver(condition: string, duration: number, interval: number): string {
  const evaluations = Math.ceil(duration / interval) + 1;
  if (evaluations === 1) return condition;
  const window = `${formatDuration(evaluations * interval)}:${formatDuration(interval)}`;
  return `count_over_time((${condition})[${window}]) == ${evaluations}`;
}

const named = (condition: string, name: string): string =>
  `label_replace(group(${condition}), "alertname", ${JSON.stringify(name)}, "", "")`;
