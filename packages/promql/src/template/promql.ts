import { formatProblem, sourceOf, callSite, type CallSite, type Problem, type Quantity } from '@belvedere/core';
import { InstantVector } from '../builder/instant-vector.ts';
import { selectionOf, selectorNode } from '../builder/selection.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { CatalogIndex } from '../catalog/catalog-index.ts';
import type { MetricDeclaration } from '../catalog/metric.ts';
import { checkExpression, findingOf } from '../check/check-expression.ts';
import { language } from '../language/language.ts';
import { isComparison } from '../language/keywords.ts';
import { parse } from '../parse/parse.ts';
import { print } from '../print/print.ts';
import type { Node, Selector } from '../syntax/node.ts';
import { mapSelectors, selectors } from '../syntax/walk.ts';
import type { Bound } from '../builder/expression.ts';
import { Misplaced, type Interpolation } from './interpolation.ts';
import { placeholder, withoutPlaceholders } from './placeholder.ts';
import { shapeProblems } from './stated-shape.ts';
import { substitute } from './substitute.ts';

/** A tag for PromQL as people write it: see {@link promql}. */
export type PromqlTag = (texts: TemplateStringsArray, ...values: readonly Interpolation[]) => WrittenExpression;

/** What a template says of itself: its unit, as the function of its quantities or by name. */
export type StatedUnit<Unit extends string> = Unit | ((value: number) => Quantity<Unit>);

const PANEL_LANGUAGE = language({ variables: true });

/**
 * PromQL as it is written, held to the metrics of the catalogs: the text is parsed and checked where it stands, and
 * what is wrong throws one `TypeError` that lists it all. A metric's jobs enter its selectors, as everywhere; a range of
 * `$__rate_interval` is left open.
 */
export function promqlOf(...catalogs: readonly Catalog[]): PromqlTag {
  const index = new CatalogIndex(catalogs);
  const tag: PromqlTag = (texts, ...values) => {
    const site = callSite(tag);
    const node = withJobs(read(texts, values, site), index);
    checkMeaning(node, index, site);
    return new WrittenExpression(node, index, site);
  };
  return tag;
}

/**
 * The tag without a catalog: metrics come by interpolation, and bring their jobs, labels and units along.
 *
 * ```ts
 * promql`histogram_quantile(0.95, sum by (le, endpoint) (rate(${duration}_bucket[5m])))`.returns(seconds, 'endpoint')
 * ```
 */
export const promql: PromqlTag = (texts, ...values) => {
  const site = callSite(promql);
  const node = read(texts, values, site);
  const index = new CatalogIndex([{ domain: '', jobs: [], metrics: metricsOf(values) }]);
  checkMeaning(node, index, site, (code) => code !== 'promql/unknown-metric');
  return new WrittenExpression(node, index, site);
};

/** An expression that was written as text; it can be used once it states its shape. */
export class WrittenExpression {
  private readonly node: Node;
  private readonly index: CatalogIndex;
  private readonly site: CallSite;

  constructor(node: Node, index: CatalogIndex, site: CallSite) {
    this.node = node;
    this.index = index;
    this.site = site;
  }

  /**
   * States the unit and the labels of the result, which become its type: `.returns(seconds, 'endpoint')`. Throws a
   * `TypeError` where the text says otherwise.
   */
  returns<const Unit extends string, const Labels extends string = never>(
    unit: StatedUnit<Unit>,
    ...labels: readonly Labels[]
  ): InstantVector<Labels, Unit> {
    const { node, index } = this;
    const stated = typeof unit === 'function' ? unit(0).unit : unit;
    const problems = shapeProblems(node, index, stated, labels);
    if (problems.length > 0)
      fail(
        this.site,
        problems.map((message) => ({ ...STATED, message })),
      );
    return new InstantVector({
      node,
      unit: stated,
      labels,
      scrapeInterval: Math.max(0, ...selectors(node).map((selector) => index.read(selector).scrapeInterval)),
      ...boundOf(node, stated),
    });
  }
}

const STATED = { code: 'promql/stated-shape', help: 'state what the text returns, or change the text' };

/** A comparison with a constant is what a panel draws as a threshold. */
function boundOf(node: Node, unit: string): { readonly bound?: Bound } {
  if (node.kind !== 'binary' || node.bool === true || node.right.kind !== 'number') return {};
  const { operator, right } = node;
  return isComparison(operator) ? { bound: { operator, quantity: { value: right.value, unit } } } : {};
}

/** The text with its values in it. */
function read(texts: TemplateStringsArray, values: readonly Interpolation[], site: CallSite): Node {
  const text = texts.slice(1).reduce((before, after, at) => before + placeholder(at + 1, before) + after, texts[0]!);
  const { node, problems } = parse(text, PANEL_LANGUAGE);
  if (node === undefined) {
    const source = text;
    fail(
      site,
      problems.map(findingOf).map((finding) => ({ ...finding, where: { source, span: finding.span } })),
    );
  }
  try {
    return substitute(node, (index) => values[index - 1]!);
  } catch (error) {
    if (!(error instanceof Misplaced || error instanceof RangeError || error instanceof TypeError)) throw error;
    return fail(site, [{ code: 'promql/syntax', message: error.message, help: 'change what is interpolated' }]);
  }
}

/** The text's own metrics with the jobs that expose them, where it names none. */
const withJobs = (node: Node, index: CatalogIndex): Node =>
  mapSelectors(node, (selector) => {
    const { series } = index.read(selector);
    const [first] = series;
    if (first?.metric === undefined || selector.matchers.some(({ label }) => label === 'job')) return selector;
    const jobs = [...new Set(series.flatMap((known) => known.jobs))];
    const [matcher] = selectorNode({ ...selectionOf(first.metric), jobs }).matchers;
    return matcher === undefined
      ? selector
      : ({ ...selector, matchers: [matcher, ...selector.matchers] } satisfies Selector);
  });

/** What the catalogs say of the expression; what rules record is judged where the rules are known. */
function checkMeaning(
  node: Node,
  index: CatalogIndex,
  site: CallSite,
  counts: (code: string) => boolean = () => true,
): void {
  const source = print(node);
  const findings = checkExpression(source, PANEL_LANGUAGE, index).filter(
    ({ severity, code, span }) =>
      severity === 'error' &&
      counts(code) &&
      !(code === 'promql/unknown-metric' && source.slice(...span).includes(':')),
  );
  if (findings.length > 0)
    fail(
      site,
      findings.map((finding) => ({ ...finding, where: { source, span: finding.span } })),
    );
}

const metricsOf = (values: readonly Interpolation[]): readonly MetricDeclaration[] => [
  ...new Set(values.flatMap((value) => (value instanceof Object && 'metric' in value ? [value.metric] : []))),
];

/** Throws all problems as one sentence each, with their places. */
function fail(
  site: CallSite,
  problems: readonly (Pick<Problem, 'code' | 'message' | 'help'> & Partial<Problem>)[],
): never {
  const place = sourceOf(site);
  const shown = problems.map(({ code, message, help, where }) =>
    formatProblem({ code, message, help, severity: 'error', where: { ...place, ...where } }),
  );
  throw new TypeError(withoutPlaceholders(`the PromQL cannot be used:\n${shown.join('\n')}`));
}
