import type { Problem } from '@belvedere/core';
import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import type { Places, Span } from '../../parse/places.ts';
import type { Aggregation, Binary, Call, Node, Range, Selector, Subquery } from '../../syntax/node.ts';
import { children } from '../../syntax/walk.ts';
import { LabelInference } from '../labels.ts';
import { UnitInference } from '../units.ts';
import { missingLabelsOf, type MissingLabel } from './label-uses.ts';

/** What an expression is for: an alert fires on each series that it yields, a recording and a panel show them. */
export type ExpressionUse = 'alert' | 'recording' | 'panel';

/** The parts of an expression that checks look at, by kind, each list in the order of the text. */
export interface Parts {
  readonly selectors: readonly Selector[];
  readonly ranges: readonly Range[];
  readonly subqueries: readonly Subquery[];
  readonly calls: readonly Call[];
  readonly aggregations: readonly Aggregation[];
  readonly binaries: readonly Binary[];
}

/**
 * A parsed expression with the catalogs that it is held against, and what all checks share: its parts, their labels
 * and units. It has no owner: one verdict serves all who use the text for the same.
 */
export class CheckedExpression {
  readonly node: Node;
  readonly places: Places;
  readonly index: CatalogIndex;
  readonly use: ExpressionUse;
  readonly parts: Parts;
  readonly labels: LabelInference;
  /** Units that are certain: see {@link UnitInference}. */
  readonly units: UnitInference;
  private missing: readonly MissingLabel[] | undefined;

  constructor(node: Node, places: Places, index: CatalogIndex, use: ExpressionUse = 'panel') {
    this.node = node;
    this.places = places;
    this.index = index;
    this.use = use;
    this.parts = partsOf(node);
    this.labels = new LabelInference(index);
    this.units = new UnitInference(index, { isDoubting: true });
  }

  /** The labels that the expression names in vain. */
  get missingLabels(): readonly MissingLabel[] {
    this.missing ??= missingLabelsOf(this);
    return this.missing;
  }
}

/** A problem that does not know its owner yet: `span` are offsets into the expression's text. */
export type Finding = Omit<Problem, 'where'> & { readonly span: Span };

/** A check of one expression: a file of its own, with a page under `docs/problems/` for each of its codes. */
export interface ExpressionCheck {
  readonly codes: readonly string[];
  run(expression: CheckedExpression, report: Report): void;
}

/** Where a check leaves what it finds. */
export type Report = (finding: Finding) => void;

function partsOf(node: Node): Parts {
  const parts = {
    selectors: [] as Selector[],
    ranges: [] as Range[],
    subqueries: [] as Subquery[],
    calls: [] as Call[],
    aggregations: [] as Aggregation[],
    binaries: [] as Binary[],
  };
  const visit = (part: Node): void => {
    switch (part.kind) {
      case 'selector':
        parts.selectors.push(part);
        break;
      case 'range':
        parts.ranges.push(part);
        break;
      case 'subquery':
        parts.subqueries.push(part);
        break;
      case 'call':
        parts.calls.push(part);
        break;
      case 'aggregation':
        parts.aggregations.push(part);
        break;
      case 'binary':
        parts.binaries.push(part);
        break;
      case 'number':
      case 'string':
      case 'variable':
      case 'unary':
        break;
      default:
        throw new Error(`unknown node ${JSON.stringify(part satisfies never)}`);
    }
    for (const child of children(part)) visit(child);
  };
  visit(node);
  return parts;
}
