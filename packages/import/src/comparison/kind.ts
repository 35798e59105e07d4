import type { Problem } from '@belvedere/core';
import type { MetricKind } from '@belvedere/promql';
import { placeOf, shown, type MetricContext } from './context.ts';
import { statedTypes } from './presence.ts';

/** What a target may state for a metric of a kind. What it states nothing of can be of any kind. */
const TYPES: Readonly<Record<MetricKind, readonly string[]>> = {
  counter: ['counter'],
  gauge: ['gauge', 'info', 'stateset'],
  histogram: ['histogram'],
  'native-histogram': ['histogram'],
  summary: ['summary'],
};
const NO_TYPE = ['unknown', 'untyped', ''];

/** A metric of another kind than declared; a histogram that is native where a classic one is declared, or the reverse. */
export function wrongKind(context: MetricContext): readonly Problem[] {
  const { metric, job } = context;
  const stated = [...statedTypes(context)].filter((type) => !NO_TYPE.includes(type));
  const other = stated.find((type) => !TYPES[metric.kind].includes(type)) ?? otherHistogram(context);
  if (other === undefined) return [];
  return [
    {
      code: 'catalog/wrong-kind',
      severity: 'error',
      message: `${shown(metric.name)} is declared as a ${metric.kind}, and targets of the job ${shown(job.name)} expose a ${other}`,
      where: placeOf(context),
      help: `declare what is exposed, or expose what is declared`,
    },
  ];
}

function otherHistogram({ metric: { name, kind }, observed: { seriesNames } }: MetricContext): string | undefined {
  const [native, classic] = [seriesNames.has(name), seriesNames.has(`${name}_bucket`)];
  if (kind === 'histogram' && native && !classic) return 'native histogram';
  return kind === 'native-histogram' && classic && !native ? 'classic histogram' : undefined;
}
