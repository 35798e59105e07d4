/** What the tests of this package ask of a simulation, answered as Prometheus would from two scrapes. */
import type { Simulation } from '@belvedere/simulator';
import { parseExposition, type Sample } from '@belvedere/simulator/parse-exposition';

type Match = Readonly<Record<string, string | RegExp>>;

/** The scrapes of all targets at two times; a target that is down has none. */
export class Observation {
  readonly end: number;
  private readonly before: ReadonlyMap<string, readonly Sample[]>;
  private readonly after: ReadonlyMap<string, readonly Sample[]>;

  constructor(simulation: Simulation, from: number, to: number) {
    this.end = to;
    this.before = scrapeAll(simulation, from);
    this.after = scrapeAll(simulation, to);
  }

  /** The values at the end, of each series. */
  values(name: string, match: Match = {}): number[] {
    return select(this.after, name, match).map(({ value }) => value);
  }

  /** The values that a label has among the series of a name. */
  labelValues(name: string, label: string): readonly string[] {
    return [...new Set(select(this.after, name, {}).map(({ labels }) => labels[label]!))];
  }

  /** How much all series together grew. */
  increase(name: string, match: Match = {}): number {
    return sum(this.after, name, match) - sum(this.before, name, match);
  }

  /** A quantile over all series, interpolated within its bucket; 0 where nothing was observed. */
  quantile(share: number, name: string, match: Match = {}): number {
    const bounds = [...new Set(select(this.after, `${name}_bucket`, match).map(({ labels }) => labels['le']!))];
    const counts = bounds.map((le) => this.increase(`${name}_bucket`, { ...match, le }));
    const total = counts.at(-1) ?? 0;
    if (total === 0) return 0;
    const index = counts.findIndex((count) => count >= share * total);
    const [low, high] = [index === 0 ? 0 : Number(bounds[index - 1]), Number(bounds[index])];
    const below = index === 0 ? 0 : counts[index - 1]!;
    return low + ((high - low) * (share * total - below)) / (counts[index]! - below);
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
