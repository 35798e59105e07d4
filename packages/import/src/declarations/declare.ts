import { unitOfName } from '@belvedere/core';
import type { Family } from '../exposition/family.ts';
import type { Exposition } from '../exposition/parse.ts';
import { stringLiteral } from '../string-literal.ts';
import type { Declaration } from './declaration.ts';
import { boundsOf, kindOf } from './kind.ts';
import { labelsOf } from './labels.ts';

export interface DeclareOptions {
  /** A label states its values where it has at most so many; none does unless stated. */
  readonly mostValues?: number;
}

export interface Declared {
  readonly declarations: readonly Declaration[];
  /** What was left out or guessed, in sentences. */
  readonly notes: readonly string[];
}

/** What Prometheus adds to every target itself: its job declares it. */
const BY_PROMETHEUS = 'up';

/** The declarations of all that a target exposes, in its order. */
export function declare({ format, families }: Exposition, { mostValues = 0 }: DeclareOptions = {}): Declared {
  const declarations: Declaration[] = [];
  const left: { name: string; why: string }[] = [];
  const exposed = new Map(families.map((family) => [family.name, family]));
  for (const family of families) {
    const kind = kindOf(family);
    const name = metricName(family, format);
    if (kind === undefined) left.push({ name, why: `a catalog has no kind for a ${family.type}` });
    else if (isCreationTime(family, exposed)) left.push({ name, why: 'when a series began belongs to its metric' });
    else if (name === BY_PROMETHEUS) left.push({ name, why: 'each job has its own `up`' });
    else declarations.push({ ...declarationOf(name, family, mostValues), ...kind });
  }
  return { declarations, notes: [...left.map(leftOut), ...guesses(declarations)] };
}

function declarationOf(name: string, family: Family, mostValues: number): Omit<Declaration, 'kind'> {
  const labels = [...labelsOf(family)];
  return {
    name,
    help: family.help,
    ...(family.unit === '' || family.unit === unitOfName(name) ? {} : { unit: family.unit }),
    labels: labels.map(([label]) => label),
    values: new Map(
      labels.filter(([, values]) => areFew(values, mostValues)).map(([label, values]) => [label, [...values]]),
    ),
    buckets: family.type === 'histogram' ? boundsOf(`${name}_bucket`, 'le', family.samples) : [],
    quantiles: family.type === 'summary' ? boundsOf(name, 'quantile', family.samples) : [],
  };
}

/** A label that is always empty will have values one day, which nobody knows yet. */
const areFew = (values: ReadonlySet<string>, most: number): boolean =>
  values.size <= most && !(values.size === 1 && values.has(''));

/** The name that the series have: OpenMetrics names a counter's and an info's family without it. */
function metricName({ name, type }: Family, format: Exposition['format']): string {
  if (format === 'prometheus-text') return name;
  return type === 'counter' ? `${name}_total` : type === 'info' ? `${name}_info` : name;
}

const SINCE = '_created';

/** Clients that write the Prometheus text format expose when a series began as a gauge of its own. */
function isCreationTime({ name, type }: Family, exposed: ReadonlyMap<string, Family>): boolean {
  if (!name.endsWith(SINCE) || (type !== 'gauge' && type !== 'unknown')) return false;
  const base = name.slice(0, -SINCE.length);
  const owner = exposed.get(`${base}_total`) ?? exposed.get(base);
  return owner !== undefined && ['counter', 'histogram', 'summary'].includes(owner.type);
}

const leftOut = ({ name, why }: { name: string; why: string }): string => `left out ${stringLiteral(name)}: ${why}`;

function guesses(declarations: readonly Declaration[]): readonly string[] {
  const remarked = Map.groupBy(declarations, ({ remark }) => remark ?? '');
  remarked.delete('');
  const undescribed = declarations.filter(({ help }) => help === '');
  return [
    ...[...remarked].map(([remark, metrics]) => `${remark} ${namesOf(metrics)}`),
    ...(undescribed.length === 0 ? [] : [`Exposed without help: ${namesOf(undescribed)}`]),
  ];
}

const namesOf = (declarations: readonly Declaration[]): string =>
  declarations.map(({ name }) => stringLiteral(name)).join(', ');
