import { callSite, type CallSite } from '@belvedere/core';
import type { Expression, Vector, Query } from '@belvedere/promql';
import type { Colour } from './colour.ts';

/** Events that every panel of a dashboard marks on its time axis: a series marks the times when it is above zero. */
export interface Annotation {
  readonly title: string;
  readonly expression: Expression;
  /** What is said of each event; names labels as a legend does. */
  readonly text: string;
  readonly colour: Colour;
  readonly site: CallSite;
}

export interface AnnotationOptions<Labels extends string, Unit extends string> {
  /** The expression, with the event's text as its legend. */
  readonly query: Query<Unit> | Vector<Labels, Unit>;
  readonly colour?: Colour;
}

/** `annotation('Deployments', { query: build.unless(build.offset('5m')).legend('{{version}} of {{job}}') })`. */
export function annotation<Labels extends string, Unit extends string>(
  title: string,
  { query, colour = 'blue' }: AnnotationOptions<Labels, Unit>,
): Annotation {
  const site = callSite(annotation);
  return 'expression' in query
    ? { title, expression: query.expression, text: query.legend, colour, site }
    : { title, expression: query, text: title, colour, site };
}
