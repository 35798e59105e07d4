import { labelsOf, type Binary, type CatalogIndex, type Node, type Selector } from '@belvedere/promql';

/** Labels that no metric declares: its name, and what each target has anyway. */
const GIVEN: ReadonlySet<string> = new Set(['__name__', 'job', 'instance']);

/**
 * The labels that series must have for expressions to mean something: those that matchers, groupings, joins and
 * functions name, and those that are to come out at the end.
 */
export class LabelNeeds {
  readonly bySeries = new Map<string, Set<string>>();
  private isChanged = false;

  /** Whether a label was added since the last time that this was asked. */
  takeChanged(): boolean {
    const changed = this.isChanged;
    this.isChanged = false;
    return changed;
  }

  /** What an expression needs so that its result has these labels. */
  need(node: Node, labels: readonly string[]): void {
    switch (node.kind) {
      case 'number':
      case 'string':
      case 'variable':
        return;
      case 'selector':
        this.add(node, labels);
        return;
      case 'range':
        this.add(node.selector, labels);
        return;
      case 'subquery':
      case 'unary':
        this.need(node.expression, labels);
        return;
      case 'call':
        this.ofCall(node.function, node.parameters, labels);
        return;
      case 'aggregation': {
        const { operator, grouping, parameter } = node;
        const made = operator === 'count_values' && parameter?.kind === 'string' ? parameter.value : undefined;
        const outer = labels.filter((label) => label !== made);
        const isRanking = ['topk', 'bottomk', 'limitk', 'limit_ratio'].includes(operator);
        if (grouping === undefined) this.need(node.expression, isRanking ? outer : []);
        else if (grouping.mode === 'by') this.need(node.expression, [...grouping.labels, ...(isRanking ? outer : [])]);
        else this.need(node.expression, [...grouping.labels, ...outer]);
        return;
      }
      case 'binary':
        this.ofBinary(node, labels);
        return;
      default:
        throw new Error(`unknown node ${JSON.stringify(node satisfies never)}`);
    }
  }

  /** What both sides of operators need so that their series can match: the same labels but for those that are ignored. */
  alike(node: Node, index: CatalogIndex): void {
    if (node.kind === 'binary' && node.operator !== 'or' && node.matching?.mode !== 'on') {
      const ignored = new Set(node.matching?.labels);
      const [left, right] = [node.left, node.right].map((side) => labelsOf(side, index));
      const missing = (from: typeof left, of: typeof left): readonly string[] =>
        [...from!.labels.keys()].filter((label) => !of!.labels.has(label) && !ignored.has(label));
      if (left!.labels.size > 0 && right!.labels.size > 0) {
        this.need(node.right, missing(left, right));
        this.need(node.left, missing(right, left));
      }
    }
    for (const part of partsOf(node)) this.alike(part, index);
  }

  private add({ metric, matchers }: Selector, labels: readonly string[]): void {
    const known = this.bySeries.get(metric) ?? new Set();
    this.bySeries.set(metric, known);
    for (const label of [...matchers.map((matcher) => matcher.label), ...labels]) {
      if (GIVEN.has(label) || known.has(label)) continue;
      known.add(label);
      this.isChanged = true;
    }
  }

  private ofCall(name: string, parameters: readonly Node[], labels: readonly string[]): void {
    const texts = parameters.map((parameter) => (parameter.kind === 'string' ? parameter.value : ''));
    const named = (list: readonly string[]): readonly string[] => list.filter((label) => label !== '');
    const [vector] = parameters;
    switch (name) {
      case 'label_replace':
        this.need(vector!, named([...labels.filter((label) => label !== texts[1]), texts[3] ?? '']));
        return;
      case 'label_join':
        this.need(vector!, named([...labels.filter((label) => label !== texts[1]), ...texts.slice(3)]));
        return;
      case 'sort_by_label':
      case 'sort_by_label_desc':
        this.need(vector!, named([...labels, ...texts.slice(1)]));
        return;
      case 'absent':
      case 'absent_over_time':
        this.need(vector!, []);
        return;
      default:
        for (const parameter of parameters) this.need(parameter, labels);
    }
  }

  private ofBinary({ operator, left, right, matching }: Binary, labels: readonly string[]): void {
    const isSet = operator === 'and' || operator === 'unless' || operator === 'or';
    if (matching === undefined) {
      this.need(left, labels);
      this.need(right, operator === 'and' || operator === 'unless' ? [] : labels);
      return;
    }
    const { mode, labels: matched, group } = matching;
    if (isSet) {
      this.need(left, mode === 'on' ? [...matched, ...labels] : labels);
      this.need(right, [...(mode === 'on' ? matched : []), ...(operator === 'or' ? labels : [])]);
      return;
    }
    const include = group?.include ?? [];
    const [many, single] = group?.side === 'right' ? [right, left] : [left, right];
    const outer = labels.filter((label) => !include.includes(label));
    if (mode === 'on') {
      this.need(many, group === undefined ? matched : [...matched, ...outer]);
      this.need(single, [...matched, ...include]);
      return;
    }
    this.need(many, [...matched, ...outer]);
    this.need(single, include);
  }
}

function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'subquery':
    case 'unary':
    case 'aggregation':
      return [node.expression];
    case 'call':
      return node.parameters;
    case 'binary':
      return [node.left, node.right];
    default:
      return [];
  }
}
