import { callSite, type CallSite } from '@belvedere/core';
import type { Expression, Vector, Query } from '@belvedere/promql';
import type { Colour } from './colour.ts';
import type { LokiQuery } from './queries/loki.ts';

interface Marked<Kind extends string> {
  readonly kind: Kind;
  readonly title: string;
  readonly colour: Colour;
  /** Whether it is shown until somebody asks for it. */
  readonly enabled: boolean;
  readonly site: CallSite;
}

/** Events of Prometheus: a series marks the times when it is above zero. */
export interface SeriesAnnotation extends Marked<'series'> {
  readonly expression: Expression;
  /** What is said of each event; names labels as a legend does. */
  readonly text: string;
}

/** Lines of logs as events. */
export interface LogAnnotation extends Marked<'logs'> {
  readonly query: LokiQuery;
  /** What is said of each event; names labels as a legend does. */
  readonly text: string;
}

/** What people, or programs by Grafana's API, marked with all of some tags. */
export interface TaggedAnnotation extends Marked<'tags'> {
  readonly tags: readonly string[];
}

/** Events that every panel of a dashboard marks on its time axis. */
export type Annotation = SeriesAnnotation | LogAnnotation | TaggedAnnotation;

interface Look {
  readonly colour?: Colour;
  /** Switched on when the dashboard opens, where left out. */
  readonly enabled?: boolean;
}

export type AnnotationOptions<Labels extends string, Unit extends string> = Look &
  (
    | { readonly query: Query<Unit> | Vector<Labels, Unit>; readonly tags?: never }
    | { readonly query: LokiQuery; readonly tags?: never }
    | { readonly tags: readonly [string, ...string[]]; readonly query?: never }
  );

/**
 * Events by an expression, its text being its legend: `annotation('Deployments', { query: build.unless(build.offset('5m')).legend('{{version}} of {{job}}') })`;
 * by logs: `annotation('Restarts', { query: loki(restarts) })`; or marked by hand: `annotation('Maintenance', { tags: ['maintenance'] })`.
 */
export function annotation<Labels extends string, Unit extends string>(
  title: string,
  options: AnnotationOptions<Labels, Unit>,
): Annotation {
  const { colour = 'blue', enabled = true } = options;
  const marked = { title, colour, enabled, site: callSite(annotation) };
  if (options.tags !== undefined) return { kind: 'tags', tags: options.tags, ...marked };
  const { query } = options;
  if ('kind' in query) return { kind: 'logs', query, text: query.legend, ...marked };
  return 'expression' in query
    ? { kind: 'series', expression: query.expression, text: query.legend, ...marked }
    : { kind: 'series', expression: query, text: title, ...marked };
}
