/** Sums of days, weeks and months from what was recorded of each hour: few series, where the raw ones are many. */
import type { Gauge, InstantVector } from '@belvedere/promql';

const PERIODS = {
  day: { window: '1d', hours: 24 },
  week: { window: '1w', hours: 168 },
  month: { window: '30d', hours: 720 },
} as const;

type PeriodName = keyof typeof PERIODS;

/** Dollars of an hour, recorded at every moment. */
type Hourly<Name extends string, Labels extends string> = Gauge<Name, Labels, 'dollars'>;

/** The mean hour of a period up to now, times its hours. */
export function within<Name extends string, Labels extends string>(
  recorded: Hourly<Name, Labels>,
  period: PeriodName,
): InstantVector<never, 'dollars'> {
  const { window, hours } = PERIODS[period];
  return recorded.over(window).avg().sum().times(hours);
}

/** Several periods up to now beside those before them, each named by the label `period`. */
export function compared<Name extends string, Labels extends string>(
  recorded: Hourly<Name, Labels>,
  periods: readonly [PeriodName, ...PeriodName[]],
) {
  const total = (earlier: boolean) => (period: PeriodName) =>
    within(earlier ? recorded.offset(PERIODS[period].window) : recorded, period).withLabels({ period });
  const all = (each: (period: PeriodName) => InstantVector<'period', 'dollars'>) => {
    const [first, ...rest] = periods;
    return rest.reduce((some, period) => some.or(each(period)), each(first));
  };
  return [all(total(false)).legend('now'), all(total(true)).legend('before')] as const;
}

/** A month beside the month before. */
export const LONG_STORAGE = {
  code: 'promql/beyond-retention',
  reason:
    'The month before is answered by the long storage; without one these bars stay short, and the others are right.',
} as const;
