import { formatDuration } from '@belvedere/core';
import type { Alert } from '../alert.ts';
import type { RuleGroup } from '../group.ts';
import type { InputSeries } from './input-series.ts';
import type { AlertTest, Expectation, RuleTest } from './rule-test.ts';

/** What an alert's tests do not show. */
export interface TestGap {
  readonly alert: Alert;
  readonly message: string;
}

/**
 * The alerts that are not tested on both sides of `for` (one evaluation before it elapses and at the one where it does),
 * or for which no test shows that they stay quiet. One that compares with a number stays quiet over samples: without any
 * it would whatever the number. How close to it they come, `belvedere rules mutate` tells.
 */
export const testGaps = (groups: readonly RuleGroup[], tests: readonly RuleTest[]): readonly TestGap[] =>
  groups.flatMap(({ interval, rules }) =>
    rules
      .filter((rule) => rule.kind === 'alert')
      .flatMap((alert) => {
        const own = tests.filter((test): test is AlertTest => test.kind === 'alert' && test.alert.name === alert.name);
        const messages = [
          ...(own.some((test) => hasBothSides(test, interval))
            ? []
            : [`no test shows ${sidesOf(alert, interval)}: write one with ruleTest`]),
          ...quietGap(alert, own.filter(isQuiet)),
        ];
        return messages.map((message) => ({ alert, message: `alert ${alert.name}: ${message}` }));
      }),
  );

const hasBothSides = ({ expectations }: AlertTest, interval: number): boolean =>
  expectations.some(
    (fires) =>
      fires.state === 'firing' &&
      fires.alerts.length > 0 &&
      expectations.some((before) => isSilent(before) && before.at === fires.at - interval),
  );

function quietGap({ expression }: Alert, quiet: readonly AlertTest[]): readonly string[] {
  if (quiet.length === 0) return ['no test shows that it stays quiet: write one with quietTest'];
  if (expression.bound === undefined || quiet.some(({ input }) => input.some(hasSamples))) return [];
  const { operator, quantity } = expression.bound;
  return [
    `its quiet tests have no samples, and none shows the other side of ${operator} ${quantity.value}: give one an input`,
  ];
}

const hasSamples = ({ columns }: InputSeries): boolean =>
  columns.some(({ phases }) => phases.some(({ is }) => is !== 'missing'));

const isSilent = ({ state }: Expectation): boolean => state !== 'firing';

/** Quiet at a time when it would have fired, had its condition held from the first sample on. */
const isQuiet = ({ alert, expectations }: AlertTest): boolean =>
  expectations.every(({ state, at }) => state === 'inactive' && at >= alert.for);

const sidesOf = (alert: Alert, interval: number): string =>
  alert.for === 0
    ? `it silent one evaluation (${formatDuration(interval)}) before it fires`
    : `it pending one evaluation (${formatDuration(interval)}) before its ${formatDuration(alert.for)} elapse, and firing when they do`;
