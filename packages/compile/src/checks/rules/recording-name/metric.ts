import { selectors, walk, type Node } from '@belvedere/promql';

/** Endings that a recorded name leaves out, or that parts of a metric have. */
const ENDING = /_(?:total|bucket|count|sum|info|created)$/;

/** The middle of `level:metric:operations`. */
const RECORDED = /^[^:]+:([^:]+):[^:]+$/;

/** The metrics that an expression reads, as a recorded name may call them. */
const metricsOf = (node: Node): ReadonlySet<string> =>
  new Set(
    selectors(node).flatMap(({ metric }) => {
      const name = RECORDED.exec(metric)?.[1] ?? metric;
      return [name, name.replace(ENDING, '')];
    }),
  );

/**
 * What is wrong with the metric of a recording's name, its second part: it is the one that the expression reads, with a
 * word in front or behind where only some of its series are meant. What is made of several by arithmetic has a name of
 * its own.
 */
export function metricProblem(name: string, node: Node): string | undefined {
  const metrics = metricsOf(node);
  if (metrics.size === 0 || walk(node).some(({ kind }) => kind === 'binary')) return undefined;
  const within = `_${name}_`.toLowerCase();
  if ([...metrics].some((metric) => within.includes(`_${metric.toLowerCase()}_`))) return undefined;
  const read = [...metrics].filter((metric) => !ENDING.test(metric)).join(', ');
  return `its metric is '${name}', and the expression reads ${read}`;
}
