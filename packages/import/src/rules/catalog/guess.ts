import { DEFAULT_BUCKETS, type MetricKind } from '@belvedere/promql';
import type { Declaration } from '../../declarations/declaration.ts';
import type { SeriesUse } from './uses.ts';

/** What is known of a series that no catalog declares. */
export interface GuessedSeries {
  readonly use: SeriesUse;
  readonly labels: ReadonlySet<string>;
}

const HELP = 'Read by imported rules.';

/** Functions that only a counter is read by, and those that only a gauge is. */
const OF_COUNTERS = ['rate', 'irate', 'increase', 'resets'];
const OF_GAUGES = ['delta', 'idelta', 'deriv', 'predict_linear', 'double_exponential_smoothing'];

/** Functions that read buckets as well as native histograms; all others of histograms read native ones. */
const OF_BUCKETS = ['histogram_quantile', 'histogram_quantiles', 'histogram_fraction'];

/**
 * Declarations of metrics that no catalog has, guessed from the names of series and from how rules use them: a kind by
 * the functions that read a series and by its ending, labels by what the rules name, a unit by its name.
 */
export function guessDeclarations(series: ReadonlyMap<string, GuessedSeries>): readonly Declaration[] {
  const names = [...series.keys()].filter((name) => name !== '').sort();
  const wholes = new Map<string, 'histogram' | 'summary'>();
  for (const name of names) {
    const { use, labels } = series.get(name)!;
    if (name.endsWith('_bucket') && (labels.has('le') || OF_BUCKETS.some((name) => use.histogramFunctions.has(name)))) {
      wholes.set(name.slice(0, -'_bucket'.length), 'histogram');
    } else if (labels.has('quantile') && use.matchers.some(({ label }) => label === 'quantile')) {
      wholes.set(name, 'summary');
    }
  }
  for (const name of names) {
    const base = name.slice(0, -'_count'.length);
    const isPair = name.endsWith('_count') && base !== '' && series.has(`${base}_sum`) && !series.has(base);
    if (isPair && !wholes.has(base) && isCounted(series.get(name)!) && isCounted(series.get(`${base}_sum`)!)) {
      wholes.set(base, 'summary');
    }
  }
  // A whole that is itself declared as something else cannot have parts.
  for (const [base, kind] of wholes) if (kind === 'histogram' && series.has(base)) wholes.delete(base);
  const covered = new Set(
    [...wholes].flatMap(([base, kind]) =>
      [...(kind === 'histogram' ? ['_bucket'] : ['']), '_count', '_sum'].map((suffix) => base + suffix),
    ),
  );
  return [
    ...[...wholes].map(([base, kind]) => wholeOf(base, kind, series)),
    ...names.filter((name) => !covered.has(name)).map((name) => simpleOf(name, series.get(name)!)),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isCounted = ({ use }: GuessedSeries): boolean => OF_COUNTERS.some((name) => use.functions.has(name));

function wholeOf(name: string, kind: 'histogram' | 'summary', series: ReadonlyMap<string, GuessedSeries>): Declaration {
  const parts = ['', '_bucket', '_count', '_sum'].flatMap((suffix) => series.get(name + suffix) ?? []);
  const own = kind === 'histogram' ? 'le' : 'quantile';
  const numbers = parts
    .flatMap(({ use }) => use.matchers)
    .filter(({ label }) => label === own)
    .flatMap(({ value }) => value.replaceAll(String.raw`\.`, '.').split('|'))
    .map(Number)
    .filter((number) => Number.isFinite(number));
  const labels = new Set(parts.flatMap((part) => [...part.labels]).filter((label) => label !== own));
  const buckets = kind === 'histogram' && numbers.length > 0 ? ascending([...DEFAULT_BUCKETS, ...numbers]) : [];
  return {
    ...declarationOf(name, kind, labels, kind === 'histogram' ? 'its buckets' : 'its quantiles, or its sum and count'),
    buckets,
    quantiles: kind === 'summary' ? ascending(numbers.filter((share) => share >= 0 && share <= 1)) : [],
  };
}

function simpleOf(name: string, { use, labels }: GuessedSeries): Declaration {
  const reads = (functions: readonly string[]): string | undefined => functions.find((one) => use.functions.has(one));
  const native = [...use.histogramFunctions].find((one) => !OF_BUCKETS.includes(one) || !labels.has('le'));
  if (native !== undefined) return declarationOf(name, 'native-histogram', labels, `${native}()`);
  const counting = reads(OF_COUNTERS);
  if (counting !== undefined) return declarationOf(name, 'counter', labels, `${counting}()`);
  const gauging = reads(OF_GAUGES);
  if (gauging !== undefined) return declarationOf(name, 'gauge', labels, `${gauging}()`);
  if (name.endsWith('_total')) return declarationOf(name, 'counter', labels, 'its name');
  return declarationOf(name, 'gauge', labels, 'no function of a counter');
}

const declarationOf = (name: string, kind: MetricKind, labels: ReadonlySet<string>, by: string): Declaration => ({
  name,
  kind,
  help: HELP,
  labels: [...labels].sort(),
  values: new Map(),
  buckets: [],
  quantiles: [],
  remark: `Guessed: ${ARTICLES[kind]} by ${by}; its labels are those that rules name.`,
});

const ARTICLES: Readonly<Record<MetricKind, string>> = {
  counter: 'a counter',
  gauge: 'a gauge',
  histogram: 'a histogram',
  'native-histogram': 'a native histogram',
  summary: 'a summary',
};

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);
