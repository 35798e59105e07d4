import type { Catalog, Job, MetricDeclaration, Selector } from '@belvedere/promql';

/** The series names that a metric is exposed under: a histogram has three. */
const seriesOf = (metric: MetricDeclaration): readonly string[] =>
  metric.kind === 'histogram' ? [`${metric.name}_bucket`, `${metric.name}_count`, `${metric.name}_sum`] : [metric.name];

/** Series that Prometheus writes itself. Source: https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/ */
const OWN_SERIES = ['ALERTS', 'ALERTS_FOR_STATE'];

/** The one job that a selector names; none where it names several, or leaves it open. */
export const jobOf = ({ matchers }: Selector): string | undefined =>
  matchers.find(({ label, operator }) => label === 'job' && operator === '=')?.value;

/** All series that a domain's expressions may read: those of its catalogs, by name and job, and those that rules record. */
export class CatalogIndex {
  private readonly bySeries = new Map<string, MetricDeclaration[]>();
  private readonly recorded: ReadonlySet<string>;

  constructor(catalogs: readonly Catalog[], recorded: readonly string[]) {
    this.recorded = new Set([...OWN_SERIES, ...recorded]);
    for (const metric of catalogs.flatMap(({ metrics }) => metrics)) {
      for (const series of seriesOf(metric)) {
        const declared = this.bySeries.get(series);
        if (declared === undefined) this.bySeries.set(series, [metric]);
        else declared.push(metric);
      }
    }
  }

  /** All names that a selector may use. */
  names(): readonly string[] {
    return [...this.bySeries.keys(), ...this.recorded];
  }

  /** Whether the series comes from a rule, or from Prometheus itself. */
  isRecorded(name: string): boolean {
    return this.recorded.has(name);
  }

  /** The declarations of a name; those of the selector's job where it names one. */
  find(selector: Selector): readonly MetricDeclaration[] {
    const declared = this.bySeries.get(selector.metric) ?? [];
    const job = jobOf(selector);
    return job === undefined ? declared : declared.filter(({ jobs }) => jobs.some(({ name }) => name === job));
  }

  /** The jobs whose series a selector reads. */
  jobs(selector: Selector): readonly Job[] {
    const job = jobOf(selector);
    return this.find(selector).flatMap(({ jobs }) => jobs.filter(({ name }) => job === undefined || name === job));
  }
}
