import { durationLength, names, seconds } from '@belvedere/core';
import type { Gauge, InstantVector } from '@belvedere/promql';
import { record } from '@belvedere/rule-kit';
import { INDICATOR_INTERVAL } from '../indicator/indicator.ts';
import type { Objective } from '../objective/objective.ts';
import { currentUnit, LONGEST } from '../period/calendar.ts';
import { windowName, type CalendarUnit } from '../period/period.ts';
import { shared, type ObjectiveLabel, type ObjectiveRule, type OfObjective, type SharedName } from './identity.ts';

/** A recording over a window, of all objectives of a domain that are judged over it. */
export interface WindowRecording {
  readonly rule: ObjectiveRule;
  readonly window: string;
  readonly what: 'ratio' | 'events' | 'calendar-errors' | 'calendar-events' | 'calendar-ratio';
  /** Those that it is recorded of, where not of all. */
  readonly objectives: readonly Objective[];
}

/** Windows that are counted for the tiers, and those of which the error ratio is added up. */
const COUNTED = ['1h', '6h', '1d', '3d'] as const;
const ADDED_UP = ['1d', '3d'] as const;

/**
 * The long windows of a domain's objectives, each one rule for all of them. They are added up from the recorded errors
 * and events per second, so that each event weighs the same, and an idle hour weighs nothing.
 *
 * Each sample looks back 5 minutes, and is taken every minute: the sums are those of a window whose two ends are blurred by
 * 5 minutes. The ratio differs from the exact one by at most the share of the window's events that lie within 5 minutes
 * of its ends: 0.7 % of a steady day's, 0.02 % of 30 days'. A missed evaluation loses nothing, since the four next ones
 * look back over it; what is lost is what happened while none took place for 5 minutes. A counter that begins anew was
 * taken care of before, where rates were taken of it.
 */
export function windowRecordings(domain: string, objectives: readonly Objective[]): readonly WindowRecording[] {
  const periods = Map.groupBy(objectives, ({ period }) => period.name);
  const rolling = [...periods.values()].filter(([first]) => first!.period.calendar === undefined);
  const calendars = [...Map.groupBy(objectives, calendarOf)];
  const read = (chosen: readonly Objective[]): Choice => ({ domain, objectives, chosen });
  return [
    ...ADDED_UP.map((window) => ratioWithin(window, read(objectives))),
    ...rolling.map((chosen) => ratioWithin(periodWindow(chosen[0]!), read(chosen))),
    ...COUNTED.map((window) => eventsWithin(window, read(objectives))),
    ...rolling.map((chosen) => eventsWithin(periodWindow(chosen[0]!), read(chosen))),
    ...calendars.flatMap(([unit, chosen]) => calendarRecordings(unit, read(chosen))),
  ];
}

/** The part of the calendar whose budget is told: that of the period, else the month. */
export const calendarOf = ({ period }: Objective): CalendarUnit => period.calendar ?? 'month';

const periodWindow = ({ period }: Objective): string => windowName(period.length);

/** Some of a domain's objectives. */
interface Choice {
  readonly domain: string;
  readonly objectives: readonly Objective[];
  readonly chosen: readonly Objective[];
}

/** The series of those that are chosen; named only where they are not all. */
function chosenSeries<Unit extends string>(
  series: Gauge<SharedName, ObjectiveLabel, Unit>,
  { domain, objectives, chosen }: Choice,
): OfObjective<Unit> {
  const ofDomain = series.where({ domain });
  return chosen.length === objectives.length ? ofDomain : ofDomain.where({ slo: chosen.map(({ key }) => key) });
}

type Counted<Labels extends string = ObjectiveLabel> = InstantVector<Labels, 'count/second'>;

const errorsOf = (choice: Choice): Counted => chosenSeries(shared(names.slo.errors, 'count/second'), choice);
const eventsOf = (choice: Choice): Counted => chosenSeries(shared(names.slo.events, 'count/second'), choice);

/** Errors among events over a window; no sample where there was none of either. */
const ratioWithin = (window: string, choice: Choice): WindowRecording => ({
  rule: recording(
    names.slo.errorRatio(window),
    sumOver(errorsOf(choice), window).dividedBy(sumOver(eventsOf(choice), window).above(0)),
  ),
  window,
  what: 'ratio',
  objectives: choice.chosen,
});

/** A number of events: each sample stands for the time from one evaluation to the next. */
const eventsWithin = (window: string, choice: Choice): WindowRecording => ({
  rule: recording(
    names.slo.eventsWithin(window),
    sumOver(eventsOf(choice), window).times(seconds(durationLength(INDICATOR_INTERVAL) / 1000)),
  ),
  window,
  what: 'events',
  objectives: choice.chosen,
});

/** The ratio since the month or the quarter began: what is recorded for it carries its number as a label. */
function calendarRecordings(unit: CalendarUnit, choice: Choice): readonly WindowRecording[] {
  const facts = { window: LONGEST[unit], objectives: choice.chosen };
  const numbered = (series: Counted): Counted<ObjectiveLabel | CalendarUnit> =>
    series.times(currentUnit(unit), { on: [], groupLeft: [unit] });
  const sinceBegin = (name: SharedName): Counted =>
    sumOver(
      chosenSeries(shared(name, 'count/second'), choice) as unknown as Counted<ObjectiveLabel | CalendarUnit>,
      LONGEST[unit],
    )
      .and(currentUnit(unit), { on: [unit] as const })
      .sum({ without: [unit] }) as Counted;
  const ratio = sinceBegin(names.slo.calendarErrors).dividedBy(sinceBegin(names.slo.calendarEvents).above(0));
  return [
    { ...facts, what: 'calendar-errors', rule: recording(names.slo.calendarErrors, numbered(errorsOf(choice))) },
    { ...facts, what: 'calendar-events', rule: recording(names.slo.calendarEvents, numbered(eventsOf(choice))) },
    { ...facts, what: 'calendar-ratio', rule: recording(names.slo.calendarErrorRatio(unit), ratio) },
  ];
}

const sumOver = <Labels extends string>(series: Counted<Labels>, window: string): Counted<Labels> =>
  series.over(window as '1h').sum();

const recording = <Labels extends string, Unit extends string>(
  name: SharedName,
  expression: InstantVector<Labels, Unit>,
): ObjectiveRule => record(name as never, expression) as unknown as ObjectiveRule;
