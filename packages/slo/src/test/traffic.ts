import type { Counter, Gauge, Histogram } from '@belvedere/promql';
import {
  counterSeries,
  gaugeSeries,
  histogramSeries,
  missing,
  steady,
  type Input,
  type InputSeries,
} from '@belvedere/rule-kit';
import type { Indicator, Readable } from '../indicator/indicator.ts';
import { matchingLabels, strangeLabels, type Labels } from './example-labels.ts';

/** What happens for a time: how much there is, and which share of it goes wrong. */
export interface Traffic {
  /** In milliseconds. */
  readonly lasts: number;
  readonly perMinute: number;
  readonly errorRatio: number;
  /** Whether nothing was counted of the part yet, errors or what went well, so that no series tells of it. */
  readonly isUncounted?: boolean;
}

/**
 * The series that an indicator reads, as traffic makes them, and beside them some that it must not read: each differs in
 * one label, and would change the ratio.
 */
export function inputOf({ source }: Indicator, traffic: readonly Traffic[]): Input {
  if ('success' in source) return probesOf(source.success, traffic);
  if ('duration' in source) return durationsOf(source.duration, source.below, traffic);
  return countsOf(source, traffic);
}

type Share = (phase: Traffic) => number;
const ofErrors: Share = ({ perMinute, errorRatio }) => perMinute * errorRatio;
const ofGood: Share = ({ perMinute, errorRatio }) => perMinute * (1 - errorRatio);
const ofAll: Share = ({ perMinute }) => perMinute;

/** A part and the rest, or a part beside all, where two metrics count them. */
function countsOf(source: Extract<Indicator['source'], { total: unknown }>, traffic: readonly Traffic[]): Input {
  const { part, total, partIs } = source;
  const [ofPart, ofRest] = partIs === 'errors' ? [ofErrors, ofGood] : [ofGood, ofErrors];
  const isOne = part.selector.metric === total.selector.metric;
  const strangers = [
    ...strangeLabels(total).flatMap((labels) => counted(total, labels, traffic, ofAll, isUnseen)),
    ...(isOne ? [] : strangeLabels(part).flatMap((labels) => counted(part, labels, traffic, ofAll, isUnseen))),
    ...(isOne
      ? strangeLabels({ ...part, selector: { ...part.selector, matchers: total.selector.matchers } })
      : []
    ).flatMap((labels) => counted(part, { ...matchingLabels(part), ...only(labels, total) }, traffic, ofAll, isUnseen)),
  ];
  const rest = isOne ? otherThan(part, total) : matchingLabels(total);
  return distinct([
    ...counted(part, matchingLabels(part), traffic, ofPart, isUnseen),
    ...counted(
      total,
      rest,
      traffic,
      isOne ? (phase) => (phase.isUncounted === true ? phase.perMinute : ofRest(phase)) : ofAll,
    ),
    ...strangers,
  ]);
}

/** Labels of what is counted by the total and not by the part. */
function otherThan(part: Readable, total: Readable): Labels {
  const shared = total.selector.matchers.map(({ label }) => label);
  const [labels] = strangeLabels(part, shared);
  if (labels !== undefined) return labels;
  throw new RangeError(`${part.metric.name}: what is counted as a part is the whole`);
}

const only = (labels: Labels, { selector }: Readable): Labels =>
  Object.fromEntries(selector.matchers.map(({ label }) => [label, labels[label]!]));

const isUnseen = ({ isUncounted }: Traffic): boolean => isUncounted === true;

/** Half of it at each of two instances. */
const instancesOf = ({ selector }: Readable, labels: Labels): readonly Labels[] => {
  const isChosen = labels['instance'] === undefined || selector.matchers.some(({ label }) => label === 'instance');
  return isChosen ? [labels] : [labels, { ...labels, instance: `${labels['instance']}-other` }];
};

function counted(
  series: Readable,
  labels: Labels,
  traffic: readonly Traffic[],
  share: Share,
  isMissing: (phase: Traffic) => boolean = () => false,
): readonly InputSeries[] {
  const instances = instancesOf(series, labels);
  const phases = traffic.map((phase) =>
    isMissing(phase) ? missing(lasting(phase)) : steady(lasting(phase), { perMinute: share(phase) / instances.length }),
  );
  return instances.map((each) => ({
    ...counterSeries(series as AnyCounter, each, phases),
    name: series.selector.metric,
  }));
}

/** Within the bound, and around it close by, so that a bucket next to it has another share. */
function durationsOf(series: Readable, below: number, traffic: readonly Traffic[]): Input {
  const { buckets } = series.metric;
  const [before, after] = [buckets.findLast((bound) => bound < below), buckets.find((bound) => bound > below)];
  const observed = (labels: Labels, good: Share, times = 1): readonly InputSeries[] => {
    const instances = instancesOf(series, labels);
    const phases = traffic.map((phase) => {
      const within = phase.perMinute === 0 ? 1 : good(phase) / phase.perMinute;
      const shares = {
        ...(before === undefined ? {} : { [before]: within / 2 }),
        [below]: within,
        ...(after === undefined ? {} : { [after]: (1 + within) / 2 }),
      };
      return steady(lasting(phase), { perMinute: (times * phase.perMinute) / instances.length, below: shares });
    });
    return instances.flatMap((each) => histogramSeries(series as AnyHistogram, each, phases));
  };
  return [
    observed(matchingLabels(series), ofGood),
    // Another share of another number: neither the buckets nor the count may be taken for those that are meant.
    ...strangeLabels(series).map((labels) => observed(labels, ({ perMinute }) => perMinute * 0.3, 2)),
  ];
}

/**
 * A target in each of two clusters, whose probes all succeed, or all fail, for a time; and others that nobody asked about,
 * of which there is but one each.
 */
function probesOf(series: Readable, traffic: readonly Traffic[]): Input {
  const own = probed(series, matchingLabels(series), traffic, ({ errorRatio }) => (errorRatio > 0 ? 0 : 1));
  return [
    own,
    { ...own, labels: { ...own.labels, cluster: 'another-cluster' } },
    ...strangeLabels(series).map((labels) => probed(series, labels, traffic, () => 1)),
  ];
}

const probed = (series: Readable, labels: Labels, traffic: readonly Traffic[], level: Share): InputSeries =>
  gaugeSeries(
    series as AnyGauge,
    labels,
    traffic.map((phase) => steady(lasting(phase), { level: level(phase) })),
  );

const lasting = ({ lasts }: Traffic): '1m' => `${lasts}ms` as '1m';

/** Each series once. */
const distinct = (series: readonly InputSeries[]): readonly InputSeries[] => [
  ...new Map(series.map((one) => [JSON.stringify([one.name, Object.entries(one.labels).sort()]), one])).values(),
];

type AnyCounter = Counter<string, never, string>;
type AnyGauge = Gauge<string, never, string>;
type AnyHistogram = Histogram<string, never, string>;
