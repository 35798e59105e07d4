import {
  canHave,
  CatalogIndex,
  labelsOf,
  promql,
  unitOf,
  type InstantVector,
  type LabelSet,
  type Selector,
} from '@belvedere/promql';
import { importedExpression } from '@belvedere/rule-kit';
import type { SeriesReference } from '../catalog/reference.ts';
import { canonical, type ParsedExpression } from './parsed.ts';
import { interpolations, templateOf, type QueryTemplate } from './template.ts';

/** An expression as it will stand in the source, made once here already: what is written compiles. */
export interface WrittenQuery {
  /** A template with the catalogs' metrics, or a text that contradicts them. */
  readonly form: { readonly kind: 'typed'; readonly template: QueryTemplate } | { readonly kind: 'carried' };
  readonly text: string;
  readonly unit: string;
  readonly labels: readonly string[];
  readonly vector: InstantVector<string, string>;
  /** Why it has no typed form. */
  readonly reason?: string;
}

/** The unit of what nobody can tell the unit of. */
const PLAIN = 'count';

/**
 * An expression as a template over metrics. `wanted` are labels that its owner's texts name: where it is not known what
 * labels there are, they are stated. Throws a `TypeError` where the template would refuse it, or mean something else.
 */
export function typedQuery(
  parsed: ParsedExpression,
  find: (selector: Selector) => SeriesReference | undefined,
  wanted: readonly string[],
): WrittenQuery {
  const template = indented(templateOf(parsed, find));
  const values = interpolations(template);
  const metrics = [...new Set(template.metrics.map(({ reference }) => reference.series.metric))];
  const index = new CatalogIndex([{ domain: '', jobs: [], metrics }]);
  const unit = unitOf(parsed.node, index) ?? PLAIN;
  const labels = statedLabels(labelsOf(parsed.node, index), wanted);
  const vector = promql(Object.assign([...template.texts], { raw: template.texts }), ...values).returns(
    unit,
    ...labels,
  ) as InstantVector<string, string>;
  if (canonical(vector.node) !== canonical(parsed.node))
    throw new TypeError('as a template it would mean something else');
  return { form: { kind: 'typed', template }, text: parsed.text, unit, labels, vector };
}

/** An expression as it was, with its unit and labels as far as metrics tell. */
export function carriedQuery(
  { text, node }: ParsedExpression,
  index: CatalogIndex,
  wanted: readonly string[],
  reason: string,
): WrittenQuery {
  const unit = unitOf(node, index) ?? PLAIN;
  const labels = statedLabels(labelsOf(node, index), wanted);
  const vector = importedExpression(text, { unit, labels }) as InstantVector<string, string>;
  return { form: { kind: 'carried' }, text, unit, labels, vector, reason };
}

const statedLabels = (found: LabelSet, wanted: readonly string[]): readonly string[] =>
  [...new Set([...found.labels.keys(), ...wanted.filter((label) => canHave(found, label))])].sort();

/** A text of several lines stands below its template's beginning, unless that would change a string of several lines. */
function indented(template: QueryTemplate): QueryTemplate {
  const { texts, metrics } = template;
  if (!texts.some((text) => text.includes('\n')) || texts.some((text) => text.includes('`'))) return template;
  const lines = texts.map((text) => text.replaceAll(/[ \t]*\r?\n/g, '\n').replaceAll('\n', '\n    '));
  return {
    metrics,
    texts: [`\n    ${lines[0]}`, ...lines.slice(1)].map((text, at) => (at === texts.length - 1 ? `${text}\n  ` : text)),
  };
}
