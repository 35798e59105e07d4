import { InstantVector, language, parse } from '@belvedere/promql';

/** What is known of an expression that no catalog vouches for. */
export interface ImportedExpressionOptions<Label extends string, Unit extends string> {
  /** The unit of its values, as far as its author knows. */
  readonly unit: Unit;
  /** The labels of its series. */
  readonly labels?: readonly Label[];
}

/**
 * PromQL that was written elsewhere and contradicts the catalogs: its syntax and types are checked here, and whatever
 * the catalogs say of it is a problem that `belvedere check` reports.
 * `importedExpression('rate(requests[5m]) > 5', { unit: 'count/second' })` is `rate(requests[5m]) > 5`.
 * Throws a `TypeError` where the text is no PromQL.
 */
export function importedExpression<const Unit extends string, const Label extends string = never>(
  text: string,
  { unit, labels = [] }: ImportedExpressionOptions<Label, Unit>,
): InstantVector<Label, Unit> {
  const { node, problems } = parse(text, LANGUAGE);
  if (node === undefined) {
    throw new TypeError(`the imported PromQL cannot be read: ${problems.map(({ message }) => message).join('; ')}`);
  }
  return new InstantVector({ node, unit, labels });
}

/** Prometheus alone reads rules: nothing in them is a variable of Grafana. */
const LANGUAGE = language();
