import type { Simulation } from '@belvedere/simulator';
import { parseExposition, type Sample } from '@belvedere/simulator/parse-exposition';

type Match = Readonly<Record<string, string | RegExp>>;

/** What two scrapes of all targets show, as Prometheus would answer; a target that is down has no samples but `up`. */
export interface Observation {
  /** The values at the end, of each series. */
  readonly values: (name: string, match?: Match) => readonly number[];
  /** How much all series together grew. */
  readonly increase: (name: string, match?: Match) => number;
  /** A quantile over all series of a histogram, interpolated within its bucket; 0 where nothing was observed. */
  readonly quantile: (share: number, name: string, match?: Match) => number;
}

/** Scrapes a simulation at two times, in Unix seconds. */
export function observe(simulation: Simulation, from: number, to: number): Observation {
  const [before, after] = [scrape(simulation, from), scrape(simulation, to)];
  const values = (name: string, match: Match = {}): readonly number[] =>
    after.filter((sample) => fits(sample, name, match)).map(({ value }) => value);
  const total = (samples: readonly Sample[], name: string, match: Match): number =>
    samples.reduce((sum, sample) => (fits(sample, name, match) ? sum + sample.value : sum), 0);
  const increase = (name: string, match: Match = {}): number => total(after, name, match) - total(before, name, match);

  const quantile = (share: number, name: string, match: Match = {}): number => {
    const buckets = `${name}_bucket`;
    const bounds = [
      ...new Set(after.filter((sample) => fits(sample, buckets, match)).map(({ labels }) => labels['le']!)),
    ];
    const counts = bounds.map((le) => increase(buckets, { ...match, le }));
    const rank = share * counts.at(-1)!;
    if (rank === 0) return 0;
    const index = counts.findIndex((count) => count >= rank);
    const [low, below] = index === 0 ? [0, 0] : [Number(bounds[index - 1]), counts[index - 1]!];
    return low + ((Number(bounds[index]) - low) * (rank - below)) / (counts[index]! - below);
  };

  return { values, increase, quantile };
}

const scrape = (simulation: Simulation, time: number): readonly Sample[] =>
  simulation.targets.flatMap(({ job, instance }) => {
    const text = simulation.scrape(job.name, instance, time);
    const up = { name: 'up', labels: {}, value: text === undefined ? 0 : 1, time: undefined };
    const samples = text === undefined ? [up] : [up, ...parseExposition(text).samples];
    return samples.map((sample) => ({ ...sample, labels: { ...sample.labels, job: job.name, instance } }));
  });

const fits = ({ name, labels }: Sample, wanted: string, match: Match): boolean =>
  name === wanted &&
  Object.entries(match).every(([label, value]) =>
    typeof value === 'string' ? labels[label] === value : value.test(labels[label] ?? ''),
  );
