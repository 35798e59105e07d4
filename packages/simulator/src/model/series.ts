import type { Counter, Gauge, Histogram, MetricDeclaration, Summary, TargetLabel } from '@belvedere/promql';
import type { Distribution } from './distribution.ts';
import { checkLabels, knownCombinations, type LabelSet } from './labels.ts';
import type { Moment } from './moment.ts';

/** A value of the moment; `undefined` where the series is not exposed now. */
export type Valuation = (moment: Moment<string>) => number | undefined;

interface Common {
  readonly metric: MetricDeclaration;
  /** The series by their own labels. */
  readonly labels: readonly LabelSet[];
  /** Whether an instance of the metric's jobs exposes them. */
  readonly on: (instance: string) => boolean;
}

/** Series whose value is the integral of a rate per second, plus a level for gauges. */
export interface GrowthBehaviour extends Common {
  readonly kind: 'growth';
  readonly rate: Valuation;
  readonly plus: Valuation;
}

/** Series whose value is a level. */
export interface LevelBehaviour extends Common {
  readonly kind: 'level';
  readonly level: Valuation;
}

/** Histograms and summaries: observations per second, and how they are spread. */
export interface ObservationBehaviour extends Common {
  readonly kind: 'observations';
  readonly rate: Valuation;
  readonly distribution: (moment: Moment<string>) => Distribution;
}

/** How some or all series of a metric behave. */
export type SeriesBehaviour = GrowthBehaviour | LevelBehaviour | ObservationBehaviour;

type ValueOf<Label extends string> = number | ((moment: Moment<Label>) => number | undefined);

export interface SeriesOptions<Label extends string> {
  /** The series by their own labels; without it, every combination of the values that the catalog knows. */
  readonly labels?: readonly { readonly [Name in Exclude<Label, TargetLabel>]: string }[];
  /** Which instances expose them; without it, all of the metric's jobs. */
  readonly on?: (instance: string) => boolean;
}

/** A counter by how fast it grows, per second: `rateOf(requests, ({ read }) => 200 * read(traffic))`. */
export function rateOf<Name extends string, Label extends string, Unit extends string>(
  { metric }: Counter<Name, Label, Unit>,
  rate: ValueOf<Label>,
  options: SeriesOptions<Label> = {},
): SeriesBehaviour {
  return { kind: 'growth', ...common(metric, options), rate: valuation(rate), plus: () => 0 };
}

/** A gauge by its level: `levelOf(freshness, ({ wander }) => 40 * wander(0.5))`. */
export function levelOf<Name extends string, Label extends string, Unit extends string>(
  { metric }: Gauge<Name, Label, Unit>,
  level: ValueOf<Label>,
  options: SeriesOptions<Label> = {},
): SeriesBehaviour {
  return { kind: 'level', ...common(metric, options), level: valuation(level) };
}

/** A gauge that grows as a counter does, such as an offset: the integral of `rate` per second, plus the level `plus`. */
export function growthOf<Name extends string, Label extends string, Unit extends string>(
  { metric }: Gauge<Name, Label, Unit>,
  { rate, plus = 0 }: { readonly rate: ValueOf<Label>; readonly plus?: ValueOf<Label> },
  options: SeriesOptions<Label> = {},
): SeriesBehaviour {
  return { kind: 'growth', ...common(metric, options), rate: valuation(rate), plus: valuation(plus) };
}

/**
 * A histogram, or a summary, by its observations per second and their spread:
 * `observationsOf(pause, { rate: 0.2, distribution: () => logNormal({ median: 0.001, sigma: 0.5 }) })`.
 */
export function observationsOf<Name extends string, Label extends string, Unit extends string>(
  { metric }: Histogram<Name, Label, Unit> | Summary<Name, Label, Unit>,
  {
    rate,
    distribution,
  }: { readonly rate: ValueOf<Label>; readonly distribution: (moment: Moment<Label>) => Distribution },
  options: SeriesOptions<Label> = {},
): SeriesBehaviour {
  return {
    kind: 'observations',
    ...common(metric, options),
    rate: valuation(rate),
    distribution: distribution as (moment: Moment<string>) => Distribution,
  };
}

function common(metric: MetricDeclaration, { labels, on = () => true }: SeriesOptions<string>): Common {
  const sets = labels ?? knownCombinations(metric);
  for (const set of sets) checkLabels(metric, set);
  return { metric, labels: sets, on };
}

/** The one place where labels lose their names: the moment of a series has the labels that its metric declares. */
const valuation = <Label extends string>(value: ValueOf<Label>): Valuation =>
  typeof value === 'number' ? () => value : (value as Valuation);
