import type { MetricKind } from '@belvedere/promql';
import type { Family } from '../exposition/family.ts';

/** How a family is declared; `undefined` where a catalog has no kind for it. */
export interface DeclaredKind {
  readonly kind: MetricKind;
  readonly remark?: string;
}

const UNTYPED_COUNTER = 'Exposed without a type: a counter by its name.';
const UNTYPED_GAUGE = 'Exposed without a type: correct the kind where it is no gauge.';
const NO_BOUNDS = 'Exposed without bounds, as the text formats show a native histogram.';

/** The kind that a catalog has for a family of an exposition. */
export function kindOf(family: Family): DeclaredKind | undefined {
  switch (family.type) {
    case 'counter':
    case 'summary':
      return { kind: family.type };
    case 'gauge':
    case 'info':
    case 'stateset':
      return { kind: 'gauge' };
    case 'histogram':
      return hasBounds(family) ? { kind: 'histogram' } : { kind: 'native-histogram', remark: NO_BOUNDS };
    case 'unknown':
      return family.name.endsWith('_total')
        ? { kind: 'counter', remark: UNTYPED_COUNTER }
        : { kind: 'gauge', remark: UNTYPED_GAUGE };
    case 'gaugehistogram':
      return undefined;
  }
}

/** A family without samples does not show its bounds; it has those of the clients until somebody knows better. */
const hasBounds = ({ name, samples }: Family): boolean =>
  samples.length === 0 || boundsOf(`${name}_bucket`, 'le', samples).length > 0;

/** The finite numbers that a label has on the samples of a name, ascending. */
export function boundsOf(name: string, label: string, samples: Family['samples']): readonly number[] {
  const numbers = samples
    .filter((sample) => sample.name === name)
    .flatMap(({ labels }) => labels.filter(([key]) => key === label).map(([, value]) => Number(value)))
    .filter((number) => Number.isFinite(number));
  return [...new Set(numbers)].sort((a, b) => a - b);
}
