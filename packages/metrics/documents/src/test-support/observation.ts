/** What the tests of this package ask of a simulation, answered as Prometheus would from two scrapes. */
import type { Simulation } from '@belvedere/simulator';
import { parseExposition, type Sample } from '@belvedere/simulator/parse-exposition';

type Match = Readonly<Record<string, string>>;

/** The scrapes of all targets at two times; of a target that is down there is only `up`. */
export class Observation {
  private readonly before: ReadonlyMap<string, readonly Sample[]>;
  private readonly after: ReadonlyMap<string, readonly Sample[]>;
  private readonly seconds: number;

  constructor(simulation: Simulation, from: number, to: number) {
    this.before = scrapeAll(simulation, from);
    this.after = scrapeAll(simulation, to);
    this.seconds = to - from;
  }

  /** The values at the end, of each series. */
  values(name: string, match: Match = {}): readonly number[] {
    return select(this.after, name, match).map(({ value }) => value);
  }

  /** All values at the end together. */
  total(name: string, match: Match = {}): number {
    return add(this.values(name, match));
  }

  /** How much all series together grew a second. */
  rate(name: string, match: Match = {}): number {
    const before = add(select(this.before, name, match).map(({ value }) => value));
    return (this.total(name, match) - before) / this.seconds;
  }

  /** The share of the growth of all series of `match` that those have which match `of` too; 0 where none grew. */
  share(name: string, of: Match, match: Match = {}): number {
    const all = this.rate(name, match);
    return all === 0 ? 0 : this.rate(name, { ...match, ...of }) / all;
  }

  /** The upper bound of the bucket that a quantile over all series lies in; 0 where nothing was observed. */
  quantileBelow(share: number, name: string, match: Match = {}): number {
    const bounds = [...new Set(select(this.after, `${name}_bucket`, match).map(({ labels }) => labels['le'] ?? ''))];
    const rates = bounds.map((le) => this.rate(`${name}_bucket`, { ...match, le }));
    const all = rates.at(-1) ?? 0;
    if (all === 0) return 0;
    return Number((bounds[rates.findIndex((rate) => rate >= share * all)] ?? '').replace('+Inf', 'Infinity'));
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
    Object.entries(match).every(([label, value]) => (labels as Readonly<Record<string, string>>)[label] === value),
  );

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
