import {
  firing,
  pending,
  quietTest,
  resolved,
  scenario,
  silent,
  steady,
  type Alert,
  type ExpectedAlert,
  type Input,
  type Level,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';

/** What says 1 while something outside answers an instance, and 0 while it does not, for two minutes. */
export interface GoneCase<Labels extends string> {
  readonly alert: Alert<Labels>;
  /** As an instance of the service, of what is looked at or of a sibling, or of another domain's job sees it. */
  readonly answers: (who: 'first' | 'second' | 'sibling' | 'foreign', phases: readonly Phase<Level>[]) => Input[number];
  readonly fires: ExpectedAlert<Labels>;
}

const UP: readonly Phase<Level>[] = [steady('20m', { level: 1 })];
const DOWN: readonly Phase<Level>[] = [steady('20m', { level: 0 })];
const GONE_FOR_A_TIME: readonly Phase<Level>[] = [
  steady('5m', { level: 1 }),
  steady('10m', { level: 0 }),
  steady('5m', { level: 1 }),
];

/** The tests of an alert of something that no instance reaches: one that does is enough, and others' do not count. */
export const goneTests = <Labels extends string>({ alert, answers, fires }: GoneCase<Labels>): readonly RuleTest[] => [
  scenario(alert, {
    name: 'fires while no instance reaches it',
    given: [
      answers('first', GONE_FOR_A_TIME),
      answers('second', GONE_FOR_A_TIME),
      answers('sibling', UP),
      answers('foreign', UP),
    ],
    expect: [
      silent('4m30s'),
      pending('5m', fires.labels),
      pending('6m30s', fires.labels),
      firing('7m', fires),
      resolved('15m'),
    ],
  }),
  quietTest({
    alert,
    name: 'quiet while one instance reaches it',
    input: [answers('first', DOWN), answers('second', UP), answers('foreign', DOWN)],
    at: '20m',
  }),
];
