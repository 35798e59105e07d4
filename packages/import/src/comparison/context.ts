import type { Place, Problem } from '@belvedere/core';
import type { Job, MetricDeclaration } from '@belvedere/promql';
import { stringLiteral } from '../string-literal.ts';
import type { ObservedJob } from './observed-job.ts';

/** A declared metric beside what a Prometheus says of one of its jobs. */
export interface MetricContext {
  readonly metric: MetricDeclaration;
  readonly job: Job;
  readonly observed: ObservedJob;
  /** The folder of the catalog's package. */
  readonly project: string;
}

/** Where a problem of a metric lies. */
export const placeOf = ({ metric, project }: MetricContext, field?: string): Place => ({
  project,
  object: `metric ${shown(metric.name)}`,
  ...(field === undefined ? {} : { field }),
});

/** A name as it is where it is an ordinary one, else in quotes and with escapes: a series may have any. */
export const shown = (name: string): string => (/^[\w:.-]+$/.test(name) ? name : stringLiteral(name));

/** A few of many, the rest counted. */
export function some(texts: readonly string[], most = 8): string {
  const rest = texts.length - most;
  return rest <= 0 ? texts.join(', ') : `${texts.slice(0, most).join(', ')} and ${rest} more`;
}

export type Check = (context: MetricContext) => readonly Problem[];
