import type { Matcher, Selector } from '../syntax/node.ts';
import type { Catalog } from './catalog.ts';
import { ANY_LABELS, withLabels, type LabelSet } from './label-set.ts';
import { NOTHING_KNOWN, Reading } from './reading.ts';
import { seriesOf, type SeriesFacts } from './series.ts';

/** Series that Prometheus writes itself. Source: https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/ */
const OWN_SERIES: readonly SeriesFacts[] = [
  { name: 'ALERTS', kind: 'gauge', unit: undefined, labels: ANY_LABELS, jobs: [] },
  { name: 'ALERTS_FOR_STATE', kind: 'gauge', unit: 'seconds', labels: ANY_LABELS, jobs: [] },
];

/** The one job that a selector names; none where it names several, or leaves it open. */
export function jobOf({ matchers }: Selector): string | undefined {
  const matcher = matchers.find(isJob);
  return matcher === undefined || matcher.value.startsWith('$') ? undefined : matcher.value;
}
const isJob = ({ label, operator }: Matcher): boolean => label === 'job' && operator === '=';

export interface CatalogIndexOptions {
  /** Labels that the target's series can have beside the declared ones, such as `cluster`. */
  readonly identityLabels?: readonly string[];
  /** How long the target keeps samples, in milliseconds; not judged where it is left out. */
  readonly retention?: number;
}

/** All series that a domain's expressions may read: those of its catalogs, by name and job, and those that rules record. */
export class CatalogIndex {
  /** How long the target keeps samples, in milliseconds. */
  readonly retention: number | undefined;
  private readonly bySeries = new Map<string, SeriesFacts[]>();
  private readonly readings = new Map<string, NamedReadings>();

  constructor(
    catalogs: readonly Catalog[],
    recorded: readonly SeriesFacts[] = [],
    { identityLabels = [], retention }: CatalogIndexOptions = {},
  ) {
    this.retention = retention;
    const identified = (labels: LabelSet): LabelSet =>
      identityLabels.length === 0
        ? labels
        : withLabels(
            labels,
            identityLabels.filter((label) => !labels.labels.has(label)).map((label) => [label, { always: false }]),
          );
    for (const series of catalogs.flatMap(({ metrics }) => metrics).flatMap(seriesOf)) {
      this.add({ ...series, labels: identified(series.labels) });
    }
    for (const series of [...OWN_SERIES, ...recorded]) this.add(series);
  }

  private add(series: SeriesFacts): void {
    const known = this.bySeries.get(series.name);
    if (known === undefined) this.bySeries.set(series.name, [series]);
    else known.push(series);
  }

  /** Whether no catalog and no rule is known, so that no metric can be called unknown. */
  get isEmpty(): boolean {
    return this.bySeries.size === OWN_SERIES.length;
  }

  /** All names that a selector may use. */
  names(): readonly string[] {
    return [...this.bySeries.keys()];
  }

  /** What a selector reads, by its name; of its job alone where it names one. */
  read(selector: Selector): Reading {
    const named = this.readings.get(selector.metric) ?? this.readName(selector.metric);
    if (named === undefined) return NOTHING_KNOWN;
    const job = jobOf(selector);
    if (job === undefined) return named.all;
    let reading = named.ofJobs.get(job);
    if (reading === undefined) {
      const ofJob = named.all.series.filter(
        ({ jobs, metric }) => metric === undefined || jobs.length === 0 || jobs.some(({ name }) => name === job),
      );
      reading = new Reading(ofJob, job);
      named.ofJobs.set(job, reading);
    }
    return reading;
  }

  private readName(name: string): NamedReadings | undefined {
    const series = this.bySeries.get(name);
    if (series === undefined) return undefined;
    const readings = { all: new Reading(series), ofJobs: new Map<string, Reading>() };
    this.readings.set(name, readings);
    return readings;
  }
}

/** What is read under a name: of all jobs, and of each that a selector named. */
interface NamedReadings {
  readonly all: Reading;
  readonly ofJobs: Map<string, Reading>;
}
