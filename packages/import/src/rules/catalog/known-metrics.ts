import { jobOf, type Selector, type Series } from '@belvedere/promql';
import { suffixesOf, type Reference, type SeriesReference } from './reference.ts';

/** A metric that a catalog's package exports. */
export interface KnownMetric {
  /** The catalog's domain. */
  readonly domain: string;
  readonly reference: Reference;
}

/** What a package of catalogs exports, to be found by the names of series. */
export interface CatalogModule {
  readonly domain: string;
  /** As it is imported: `@belvedere/metrics-platform`. */
  readonly module: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The metrics that catalogs export by name, and each exported job's `up`. */
export const knownMetrics = (modules: readonly CatalogModule[]): readonly KnownMetric[] =>
  modules.flatMap(({ domain, module, exports }) =>
    Object.entries(exports).flatMap(([imported, value]) => {
      if (isSeries(value)) return [{ domain, reference: { source: imported, imported, module, series: value } }];
      if (!isJob(value)) return [];
      return [{ domain, reference: { source: `${imported}.up`, imported, module, series: value.up } }];
    }),
  );

const isSeries = (value: unknown): value is Series<string> =>
  value instanceof Object && 'metric' in value && 'selector' in value;
const isJob = (value: unknown): value is { readonly up: Series<string> } =>
  value instanceof Object && 'scrapeInterval' in value && 'up' in value && isSeries(value.up);

interface Candidate extends SeriesReference {
  readonly domain: string;
}

/** Finds metrics by what selectors name. Where several domains declare one, that which knows most of the names is meant. */
export class KnownSeries {
  private readonly bySeries = new Map<string, Candidate[]>();
  private readonly ranks = new Map<string, number>();

  constructor(metrics: readonly KnownMetric[], names: ReadonlySet<string>) {
    for (const { domain, reference } of metrics) {
      for (const suffix of suffixesOf(reference.series)) {
        const name = reference.series.metric.name + suffix;
        if (!names.has(name)) continue;
        this.bySeries.set(name, [...(this.bySeries.get(name) ?? []), { domain, reference, suffix }]);
      }
    }
    for (const candidates of this.bySeries.values()) {
      for (const domain of new Set(candidates.map((candidate) => candidate.domain))) {
        this.ranks.set(domain, (this.ranks.get(domain) ?? 0) + 1);
      }
    }
  }

  /** The one metric that a selector can mean; nothing where none is known, or several are as likely. */
  find(selector: Selector): SeriesReference | undefined {
    const job = jobOf(selector);
    const all = this.bySeries.get(selector.metric) ?? [];
    const fitting = all.filter(
      ({ reference: { series } }) =>
        job === undefined || series.metric.jobs.length === 0 || series.metric.jobs.some(({ name }) => name === job),
    );
    const rank = ({ domain }: Candidate): number => this.ranks.get(domain) ?? 0;
    const best = Math.max(...fitting.map(rank));
    const [found, ...others] = fitting.filter((candidate) => rank(candidate) === best);
    return others.length === 0 ? found : undefined;
  }
}
