import { scenario, type Alert, type AlertTest, type InputSeries } from '@belvedere/rule-kit';

const MINUTE = 60_000;
/** Of all groups with alerts but the forecasts. */
const EVALUATION = MINUTE / 2;

/** Series of the tests; lists of lists are flattened. */
type Given = readonly (InputSeries | readonly InputSeries[])[];

export interface AlertCase<Labels extends string> {
  /** The series of one target or object, calm at first, then at a value. */
  readonly given: (value: number) => Given;
  /** A value beyond the threshold, and when the condition begins to hold: after 5 minutes where it is left out. */
  readonly fires: number;
  readonly after?: number;
  /** When the alert is over, in minutes: where the window ends that it looks back over. */
  readonly until?: number;
  /** The description just before, where it is another one. */
  readonly last?: string;
  /** Minutes between two evaluations; half of one where it is left out. */
  readonly every?: number;
  /** Tells the tests of one alert apart where it has several cases. */
  readonly title?: string;
  /** A value that the alert puts up with, at the threshold or as close as it gets. */
  readonly quiet: number;
  readonly labels: Readonly<Record<Labels, string>>;
  readonly description: string;
  /** What stands beside the firing series and must not matter: other instances, other labels, other jobs. */
  readonly beside?: Given;
  /** Whether the alert is about jobs of any name, so that there is no other. */
  readonly anyJob?: boolean;
  /** What stands beside the quiet series and would fire if a matcher were missing. */
  readonly strangers?: Given;
}

/**
 * Tests of an alert on both sides: it is pending one evaluation before its `for` elapses and fires when it does, it stays
 * quiet at its threshold, and the same trouble in another job is none of its business.
 */
export function alertTests<Labels extends string>(alert: Alert<Labels>, test: AlertCase<NoInfer<Labels>>): AlertTest[] {
  const { given, fires, quiet, labels, description, beside = [], strangers = [], title } = test;
  const { after = 5, until, last = description, anyJob = false, every = EVALUATION / MINUTE } = test;
  const { summary } = alert.annotations;
  const firing = (text: string) =>
    ({ state: 'firing', alerts: [{ labels, annotations: { summary, description: text } }] }) as const;
  const at = after * MINUTE + alert.for;
  const evaluation = every * MINUTE;
  const before =
    alert.for === 0
      ? ({ at: at - evaluation, state: 'inactive', resolved: false } as const)
      : ({ at: at - evaluation, state: 'pending', alerts: [{ labels }] } as const);
  const afterwards =
    until === undefined
      ? []
      : [
          { at: until * MINUTE - evaluation, ...firing(last) },
          { at: until * MINUTE, state: 'inactive', resolved: true } as const,
        ];
  const named = (name: string): string => (title === undefined ? name : `${name} (${title})`);
  return [
    scenario<Labels>(alert, {
      name: named('fires'),
      given: [...given(fires), ...beside],
      expect: [before, { at, ...firing(description) }, ...afterwards],
    }),
    quietTest(alert, named(`quiet at ${quiet}`), [...given(quiet), ...strangers], at),
    ...(anyJob
      ? []
      : [
          quietTest(
            alert,
            named('quiet while another job is in trouble'),
            [...given(quiet), ...elsewhere(given(fires))],
            at,
          ),
        ]),
  ];
}

/** An alert neither fires nor is pending, now and some minutes later. */
const quietTest = (alert: Alert, name: string, given: Given, at: number): AlertTest =>
  scenario(alert, {
    name,
    given,
    expect: [
      { at, state: 'inactive', resolved: false },
      { at: at + 10 * MINUTE, state: 'inactive', resolved: false },
    ],
  });

/** The same series of a job that no catalog knows. */
export const elsewhere = (given: Given): InputSeries[] =>
  given.flat().map((series) => ({ ...series, labels: { ...series.labels, job: 'elsewhere' } }));
