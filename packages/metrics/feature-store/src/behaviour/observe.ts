/** What the tests of this folder ask of a simulation, answered as Prometheus would from two scrapes. */
import type { Simulation } from '@belvedere/simulator';
import { parseExposition, type Sample } from '@belvedere/simulator/parse-exposition';

type Match = Readonly<Record<string, string | RegExp>>;

/** The scrapes of all targets at two times; a target that is down has none. */
export class Observation {
  private readonly before: readonly Sample[];
  private readonly after: readonly Sample[];

  constructor(simulation: Simulation, from: number, to: number) {
    this.before = scrapeAll(simulation, from);
    this.after = scrapeAll(simulation, to);
  }

  /** The values at the end, of each series. */
  values(name: string, match: Match = {}): number[] {
    return select(this.after, name, match).map(({ value }) => value);
  }

  /** How much all series together grew. */
  increase(name: string, match: Match = {}): number {
    return sum(this.after, name, match) - sum(this.before, name, match);
  }

  /** The share of the growth of all series that some have. */
  share(name: string, of: Match): number {
    return this.increase(name, of) / this.increase(name);
  }

  /** A quantile over all series, interpolated within its bucket. */
  quantile(share: number, name: string, match: Match = {}): number {
    const bounds = [...new Set(select(this.after, `${name}_bucket`, match).map(({ labels }) => labels['le']!))];
    const counts = bounds.map((le) => this.increase(`${name}_bucket`, { ...match, le }));
    const rank = share * counts.at(-1)!;
    const index = counts.findIndex((count) => count >= rank);
    const [low, high] = [index === 0 ? 0 : Number(bounds[index - 1]), Number(bounds[index])];
    const below = index === 0 ? 0 : counts[index - 1]!;
    return low + ((high - low) * (rank - below)) / (counts[index]! - below);
  }
}

const scrapeAll = (simulation: Simulation, time: number): Sample[] =>
  simulation.targets.flatMap(({ job, instance }) => {
    const text = simulation.scrape(job.name, instance, time);
    const up = { name: 'up', labels: {}, value: text === undefined ? 0 : 1, time: undefined };
    const samples = text === undefined ? [up] : [up, ...parseExposition(text).samples];
    return samples.map((sample) => ({ ...sample, labels: { ...sample.labels, job: job.name, instance } }));
  });

const select = (samples: readonly Sample[], wanted: string, match: Match): Sample[] =>
  samples.filter(
    ({ name, labels }) =>
      name === wanted && Object.entries(match).every(([label, value]) => fits(labels[label], value)),
  );

const fits = (label: string | undefined, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? label === wanted : label !== undefined && wanted.test(label);

const sum = (samples: readonly Sample[], name: string, match: Match): number =>
  select(samples, name, match).reduce((total, { value }) => total + value, 0);
