/** What tests ask of a simulation, answered as Prometheus would from two scrapes. */
import type { Simulation } from './engine/simulation.ts';
import { parseExposition, type Sample } from './parse-exposition.ts';

type Match = Readonly<Record<string, string | RegExp>>;

/** The scrapes of all targets at two times, in Unix seconds; of a target that is down there is only `up`. */
export class Observation {
  readonly end: number;
  private readonly seconds: number;
  private readonly before: ReadonlyMap<string, readonly Sample[]>;
  private readonly after: ReadonlyMap<string, readonly Sample[]>;

  constructor(simulation: Simulation, from: number, to: number) {
    this.end = to;
    this.seconds = to - from;
    this.before = scrapeAll(simulation, from);
    this.after = scrapeAll(simulation, to);
  }

  /** The values at the end, of each series. */
  values(name: string, match: Match = {}): readonly number[] {
    return select(this.after, name, match).map(({ value }) => value);
  }

  /** The values that a label has among the series of a name. */
  labelValues(name: string, label: string): readonly string[] {
    return [...new Set(select(this.after, name, {}).map(({ labels }) => labels[label]!))];
  }

  /** All values at the end together. */
  total(name: string, match: Match = {}): number {
    return sum(this.after, name, match);
  }

  /** How much all series together grew. */
  increase(name: string, match: Match = {}): number {
    return this.total(name, match) - sum(this.before, name, match);
  }

  /** How much all series together grew a second. */
  rate(name: string, match: Match = {}): number {
    return this.increase(name, match) / this.seconds;
  }

  /** The share of the growth of all series of `match` that those have which match `of` too; 0 where none grew. */
  share(name: string, of: Match, match: Match = {}): number {
    const all = this.increase(name, match);
    return all === 0 ? 0 : this.increase(name, { ...match, ...of }) / all;
  }

  /** A quantile over all series, interpolated within its bucket; 0 where nothing was observed. */
  quantile(share: number, name: string, match: Match = {}): number {
    const { low, high, part } = this.bucketOf(share, name, match);
    return low + (high - low) * part;
  }

  /** The upper bound of the bucket that a quantile over all series lies in; 0 where nothing was observed. */
  quantileBelow(share: number, name: string, match: Match = {}): number {
    return this.bucketOf(share, name, match).high;
  }

  /** The bounds of the bucket that a quantile lies in, and how far into it. */
  private bucketOf(share: number, name: string, match: Match) {
    const bounds = [...new Set(select(this.after, `${name}_bucket`, match).map(({ labels }) => labels['le']!))];
    const counts = bounds.map((le) => this.increase(`${name}_bucket`, { ...match, le }));
    const rank = share * (counts.at(-1) ?? 0);
    if (rank === 0) return { low: 0, high: 0, part: 0 };
    const index = counts.findIndex((count) => count >= rank);
    const [low, below] = index === 0 ? [0, 0] : [Number(bounds[index - 1]), counts[index - 1]!];
    const high = Number(bounds[index]!.replace('+Inf', 'Infinity'));
    return { low, high, part: (rank - below) / (counts[index]! - below) };
  }
}

function scrapeAll(simulation: Simulation, time: number): ReadonlyMap<string, readonly Sample[]> {
  const samples = simulation.targets.flatMap(({ job, instance }) => {
    const text = simulation.scrape(job.name, instance, time);
    const up = { name: 'up', labels: {}, value: text === undefined ? 0 : 1, time: undefined };
    const own = text === undefined ? [up] : [up, ...parseExposition(text).samples];
    return own.map((sample) => ({ ...sample, labels: { ...sample.labels, job: job.name, instance } }));
  });
  return Map.groupBy(samples, ({ name }) => name);
}

const select = (samples: ReadonlyMap<string, readonly Sample[]>, name: string, match: Match): readonly Sample[] =>
  (samples.get(name) ?? []).filter(({ labels }) =>
    Object.entries(match).every(([label, value]) => fits(labels[label], value)),
  );

const fits = (label: string | undefined, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? label === wanted : label !== undefined && wanted.test(label);

const sum = (samples: ReadonlyMap<string, readonly Sample[]>, name: string, match: Match): number =>
  select(samples, name, match).reduce((total, { value }) => total + value, 0);
