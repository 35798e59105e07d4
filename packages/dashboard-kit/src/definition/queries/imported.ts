import { InstantVector, language, parse, type Expression } from '@belvedere/promql';
import type { PrometheusQuery } from './query.ts';
import type { SourceOptions } from './source.ts';

/** A query of Prometheus that was written elsewhere: it is asked as it was there. */
export interface ImportedQuery extends PrometheusQuery {
  readonly model: Readonly<Record<string, unknown>>;
}

const PANEL_LANGUAGE = language({ variables: true });

/**
 * A query of Prometheus with all that its data source is told beside the expression, of any unit:
 * `importedQuery(requests.rate(), { legendFormat: '{{pod}}', step: 240 })` asks
 * `rate(requests[$__rate_interval])`. A text is PromQL that contradicts the catalogs: its syntax and types are checked
 * here, and whatever the catalogs say of it `belvedere check` reports. Throws a `TypeError` where it is no PromQL.
 */
export function importedQuery(
  expression: Expression | string,
  model: ImportedQuery['model'] = {},
  { refId = 'A', hidden = false }: SourceOptions = {},
): ImportedQuery {
  return {
    kind: 'prometheus',
    expression: typeof expression === 'string' ? read(expression) : expression,
    refId,
    hidden,
    exemplars: false,
    model,
  };
}

function read(text: string): Expression {
  const { node, problems } = parse(text, PANEL_LANGUAGE);
  if (node === undefined) {
    throw new TypeError(`the imported PromQL cannot be read: ${problems.map(({ message }) => message).join('; ')}`);
  }
  return new InstantVector({ node, unit: 'count', labels: [] });
}
