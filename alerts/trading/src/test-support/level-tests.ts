import {
  firing,
  pending,
  quietTest,
  resolved,
  scenario,
  silent,
  type Alert,
  type ExpectedAlert,
  type Input,
  type RuleTest,
} from '@belvedere/rule-kit';

/** What an alert of a level is tested with, that must hold for five minutes; its group is evaluated every 30 s. */
export interface LevelCase<Labels extends string> {
  readonly alert: Alert<Labels>;
  /** Series that stand at a level from the fifth minute to the fifteenth, and well below it before and after. */
  readonly standing: (level: number) => Input;
  /** What must not change anything. */
  readonly others: Input;
  readonly above: number;
  readonly at: number;
  readonly below: number;
  readonly fires: ExpectedAlert<Labels>;
}

/** The tests of an alert of a level: both sides of its bound, the bound itself, and others' series. */
export const levelTests = <Labels extends string>(options: LevelCase<Labels>): readonly RuleTest[] => {
  const { alert, standing, others, above, at, below, fires } = options;
  const quietAt = (name: string, level: number) =>
    quietTest({ alert, name, input: [...standing(level), ...others], at: '14m' });
  return [
    scenario(alert, {
      name: 'fires just above its bound',
      given: [...standing(above), ...others],
      expect: [
        silent('4m30s'),
        pending('5m', fires.labels),
        pending('9m30s', fires.labels),
        firing('10m', fires),
        resolved('15m'),
      ],
    }),
    quietAt('quiet just below its bound', below),
    quietAt('quiet at its bound', at),
  ];
};
