import type { CatalogIndex } from '../catalog/catalog-index.ts';
import {
  ANY_LABELS,
  canHave,
  drop,
  either,
  keep,
  NO_LABELS,
  withLabels,
  type LabelFacts,
  type LabelSet,
} from '../catalog/label-set.ts';
import { functionFacts } from '../language/functions.ts';
import { isSetOperator } from '../language/keywords.ts';
import type { Aggregation, Binary, Node, Selector } from '../syntax/node.ts';
import { labelsOfCall } from './labels-of-call.ts';
import { factsOf } from './matched.ts';
import { hasVariable } from './variables-in.ts';

/** The labels that the series of an expression can have, as far as its catalogs tell. */
export const labelsOf = (node: Node, index: CatalogIndex): LabelSet => new LabelInference(index).of(node);

/** Infers the labels of the parts of an expression; each part once. */
export class LabelInference {
  private readonly index: CatalogIndex;
  private readonly known = new Map<Node, LabelSet>();

  constructor(index: CatalogIndex) {
    this.index = index;
  }

  /** The labels of a part; none for a scalar. */
  of(node: Node): LabelSet {
    let set = this.known.get(node);
    if (set === undefined) {
      set = this.infer(node);
      this.known.set(node, set);
    }
    return set;
  }

  private infer(node: Node): LabelSet {
    switch (node.kind) {
      case 'number':
      case 'string':
        return NO_LABELS;
      case 'variable':
        return ANY_LABELS;
      case 'selector':
        return this.ofSelector(node);
      case 'range':
        return this.of(node.selector);
      case 'subquery':
      case 'unary':
        return this.of(node.expression);
      case 'call':
        return labelsOfCall(node, this);
      case 'aggregation':
        return this.ofAggregation(node);
      case 'binary':
        return this.ofBinary(node);
      default:
        throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
    }
  }

  private ofSelector(selector: Selector): LabelSet {
    const declared = this.index.read(selector).labels;
    if (selector.matchers.length === 0) return declared;
    const labels = new Map(declared.labels);
    const lacking = new Set(declared.lacking);
    for (const matcher of selector.matchers) {
      const { label } = matcher;
      if (label === '__name__') continue;
      const facts = factsOf(matcher, labels.get(label));
      if (facts === null) {
        labels.delete(label);
        lacking.add(label);
      } else if (facts !== undefined) labels.set(label, facts);
    }
    return { labels, isOpen: declared.isOpen, lacking };
  }

  private ofAggregation({ operator, expression, parameter, grouping }: Aggregation): LabelSet {
    const set = this.of(expression);
    switch (operator) {
      case 'topk':
      case 'bottomk':
      case 'limitk':
      case 'limit_ratio':
        return set;
      case 'sum':
      case 'avg':
      case 'min':
      case 'max':
      case 'count':
      case 'group':
      case 'stddev':
      case 'stdvar':
      case 'quantile':
      case 'count_values':
        break;
      default:
        return ANY_LABELS;
    }
    if (grouping?.labels.some(hasVariable) === true) return ANY_LABELS;
    const left =
      grouping === undefined
        ? NO_LABELS
        : grouping.mode === 'by'
          ? keep(set, grouping.labels)
          : drop(set, grouping.labels);
    return parameter?.kind === 'string' ? withLabels(left, [[parameter.value, { always: true }]]) : left;
  }

  private ofBinary(binary: Binary): LabelSet {
    const { operator, left, right, matching, fill } = binary;
    if (this.isScalar(left)) return this.of(right);
    if (this.isScalar(right)) return this.of(left);
    const [one, other] = [this.of(left), this.of(right)];
    if (isSetOperator(operator)) return operator === 'or' ? either(one, other) : one;
    if (left.kind === 'variable' || right.kind === 'variable') return ANY_LABELS;
    if (matching?.labels.some(hasVariable) === true || matching?.group?.include.some(hasVariable) === true) {
      return ANY_LABELS;
    }
    if (fill !== undefined) return either(one, other);
    if (matching?.group !== undefined) {
      const [many, single] = matching.group.side === 'left' ? [one, other] : [other, one];
      return included(many, single, matching.group.include);
    }
    if (matching === undefined) return one;
    return matching.mode === 'on'
      ? keep(
          one,
          matching.labels.filter((label) => canHave(other, label)),
        )
      : drop(one, matching.labels);
  }

  /** Whether a part is a number without series. */
  isScalar(node: Node): boolean {
    switch (node.kind) {
      case 'number':
        return true;
      case 'unary':
        return this.isScalar(node.expression);
      case 'binary':
        return this.isScalar(node.left) && this.isScalar(node.right);
      case 'call':
        return functionFacts(node.function)?.returns === 'scalar';
      case 'string':
      case 'variable':
      case 'selector':
      case 'range':
      case 'subquery':
      case 'aggregation':
        return false;
      default:
        throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
    }
  }
}

/** The many side's labels with those taken over from the one side; one that it lacks is lost. */
function included(many: LabelSet, single: LabelSet, labels: readonly string[]): LabelSet {
  const taken = labels
    .filter((label) => canHave(single, label))
    .map((label): [string, LabelFacts] => [label, single.labels.get(label) ?? { always: false }]);
  const lost = labels.filter((label) => !canHave(single, label));
  return withLabels(drop(many, lost), taken);
}
