import type { MetricDeclaration } from '@belvedere/promql';
import { parseExposition, type Sample } from '@belvedere/simulator/parse-exposition';

/** Suffixes of the series that a metric of a kind has beside those of its own name. */
const PARTS: Readonly<Record<string, RegExp>> = {
  histogram: /_(bucket|sum|count)$/,
  summary: /_(sum|count)$/,
};

/**
 * In what a service exposes something else than its catalog declares: a sentence for each metric that is missing, of
 * another kind, or has other labels, values, bounds or quantiles. What is exposed and not declared is no difference.
 */
export function differences(declared: readonly MetricDeclaration[], exposition: string): string[] {
  const { samples, types } = parseExposition(plain(exposition));
  const seriesOf = Map.groupBy(samples, ({ name }) => familyOf(name, types));
  return declared.flatMap((metric) => {
    const type = types[metric.name];
    const series = seriesOf.get(metric.name);
    if (series === undefined) return [`${metric.name} is not exposed`];
    const stated = type === undefined || type === 'untyped' ? metric.kind : type;
    return [
      ...differs(metric, 'kind', [metric.kind], [stated]),
      ...differs(metric, 'labels', metric.ownLabels, labelNames(series)),
      ...differs(metric, 'bounds', metric.buckets, boundsOf(series)),
      ...differs(metric, 'quantiles', metric.quantiles, labelValues(series, 'quantile').map(Number)),
      ...Object.entries(metric.values).flatMap(([label, known]) =>
        labelValues(series, label)
          .filter((value) => !known.includes(value))
          .map((value) => `${metric.name} has the value '${value}' of the label '${label}', which is not declared`),
      ),
    ];
  });
}

/** The reader knows neither NaN, the quantile of nothing, nor empty lines; and values play no part here. */
const plain = (exposition: string): string => exposition.replaceAll(/ NaN$/gm, ' 0').replaceAll(/^\n/gm, '');

const ABSENT = / is not exposed$/;

/** The differences of several answers of one kind, as of all probers: a metric may be missing in some, not in all. */
export function differencesOfAll(declared: readonly MetricDeclaration[], expositions: readonly string[]): string[] {
  const found = expositions.map((exposition) => differences(declared, exposition));
  const told = [...new Set(found.flat())];
  return told.filter((sentence) => !ABSENT.test(sentence) || found.every((one) => one.includes(sentence)));
}

/** The metrics that a service exposes and its catalog does not declare. */
export function undeclared(declared: readonly MetricDeclaration[], exposition: string): string[] {
  const names = new Set(declared.map(({ name }) => name));
  const exposed = [...exposition.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!);
  return exposed.filter((name) => !names.has(name));
}

/** What no reason explains: `unexplained(differences(…), { 'needs sensors': /^node_hwmon_/ })`. */
export function unexplained(differing: readonly string[], reasons: Readonly<Record<string, RegExp>>): string[] {
  return differing.filter((sentence) => !Object.values(reasons).some((known) => known.test(sentence)));
}

/** `go_gc_duration_seconds_sum` belongs to `go_gc_duration_seconds`, where that is a summary. */
function familyOf(name: string, types: Readonly<Record<string, string>>): string {
  const families = Object.values(PARTS).map((part) => name.replace(part, ''));
  return families.find((family) => family !== name && types[family] !== undefined) ?? name;
}

function differs(
  { name }: MetricDeclaration,
  what: string,
  declared: readonly unknown[],
  exposed: readonly unknown[],
): string[] {
  const [left, right] = [declared, exposed].map((list) => [...list].sort().join(', '));
  return left === right ? [] : [`${name} has the ${what} [${right}], and [${left}] are declared`];
}

const labelNames = (series: readonly Sample[]): string[] => [
  ...new Set(series.flatMap(({ labels }) => Object.keys(labels)).filter((label) => !RESERVED.has(label))),
];

/** Labels that belong to the kind of a metric and not to the metric. */
const RESERVED: ReadonlySet<string> = new Set(['le', 'quantile']);

const labelValues = (series: readonly Sample[], label: string): string[] => [
  ...new Set(series.flatMap(({ labels }) => labels[label] ?? [])),
];

const boundsOf = (series: readonly Sample[]): number[] =>
  labelValues(series, 'le')
    .filter((bound) => bound !== '+Inf')
    .map(Number);
