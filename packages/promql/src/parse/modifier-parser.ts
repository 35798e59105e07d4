import type { Modifiers, Node, Range, Selector, Subquery } from '../syntax/node.ts';
import { DurationParser } from './duration-parser.ts';
import type { ParserContext } from './parser-context.ts';
import type { Span } from './places.ts';

/** An operand with what its tree does not show: whether it stood in parentheses. */
export interface Operand {
  readonly node: Node;
  readonly isParenthesised: boolean;
}

type Change = Pick<Modifiers, 'offset'> | Pick<Modifiers, 'at'> | Required<Pick<Selector, 'extension'>>;

const extension = (kind: string): Change => ({ extension: kind as 'anchored' | 'smoothed' });

/** Stands in where a part could not be read. */
export const NOTHING: Selector = { kind: 'selector', metric: '', matchers: [] };

/** What follows an operand: ranges and subqueries in brackets, `offset`, `@`, `anchored`. All bind more tightly than any operator. */
export class ModifierParser {
  private readonly context: ParserContext;
  private readonly durations: DurationParser;

  constructor(context: ParserContext) {
    this.context = context;
    this.durations = new DurationParser(context);
  }

  /** The operand with all that follows it; `from` is where it began. */
  read(first: Operand, from: number): Node {
    const { stream } = this.context;
    let operand = first;
    while (true) {
      switch (stream.kind) {
        case '[':
          operand = this.readBrackets(operand, from);
          break;
        case 'offset':
        case '@':
        case 'anchored':
        case 'smoothed':
          operand = this.readModifier(operand, from, stream.kind);
          break;
        default:
          return operand.node;
      }
    }
  }

  private readBrackets({ node, isParenthesised }: Operand, from: number): Operand {
    const { stream, places } = this.context;
    const opening = stream.from;
    stream.take();
    const window = this.durations.positive('range');
    const result: Node = stream.takeIf(':')
      ? {
          kind: 'subquery',
          expression: node,
          window,
          ...(stream.kind === ']' ? {} : { step: this.durations.positive('step') }),
        }
      : { kind: 'range', selector: this.rangeable(node, isParenthesised, opening), window };
    stream.expect(']', result.kind, '"]"');
    places.set(result, [from, stream.end]);
    this.context.riseAbove(this.context.height);
    return { node: result, isParenthesised: false };
  }

  /** The selector before a range; a problem where something else stands there. */
  private rangeable(node: Node, isParenthesised: boolean, opening: number): Selector {
    const { stream } = this.context;
    const report = (message: string, help: string): void =>
      this.context.report('promql/syntax', message, [opening, stream.span[1]], help);
    if (node.kind !== 'selector' || isParenthesised) {
      report('a range stands only behind a selector', 'write [5m:] for a subquery, or take the range of the selector');
      return NOTHING;
    }
    if (node.offset !== undefined) report('an offset stands behind the range', 'write a[5m] offset 1h');
    if (node.at !== undefined) report('@ stands behind the range', 'write a[5m] @ 1609746000');
    return node;
  }

  private readModifier({ node, isParenthesised }: Operand, from: number, kind: string): Operand {
    const { stream, places } = this.context;
    stream.take();
    const change = kind === 'offset' ? this.readOffset() : kind === '@' ? this.readAt() : extension(kind);
    if ('extension' in change) {
      this.context.requireFeature('promql-extended-range-selectors', `the modifier ${kind}`, [from, stream.end]);
      this.context.requireVersion('3.7', `the modifier ${kind}`, [from, stream.end]);
    }
    const modified = this.modified(node, isParenthesised, change, kind, from);
    if (modified !== node) {
      places.set(modified, [from, stream.end]);
      if (modified.kind === 'selector') this.moveName(node as Selector, modified);
      if (modified.kind === 'range') this.moveName((node as Range).selector, modified.selector);
    }
    return { node: modified, isParenthesised: false };
  }

  private moveName(before: Selector, after: Selector): void {
    const { places } = this.context;
    places.setName(after, places.ofName(before));
    if (after !== before) places.set(after, places.of(before));
  }

  private modified(node: Node, isParenthesised: boolean, change: Change, kind: string, from: number): Node {
    const span: Span = [from, this.context.stream.end];
    const target = node.kind === 'range' ? node.selector : node;
    const isModifiable =
      !isParenthesised && (target.kind === 'selector' || (target.kind === 'subquery' && !('extension' in change)));
    if (!isModifiable) {
      this.context.report(
        'promql/syntax',
        `${kind} stands only behind a selector, its range, or a subquery`,
        span,
        'put it behind each selector within',
      );
      return node;
    }
    const [entry] = Object.entries(change);
    if (entry === undefined) return node;
    const [field, value] = entry as [keyof Selector, unknown];
    const before = (target as Selector)[field];
    if (before !== undefined && !(field === 'extension' && before === value)) {
      const message = field === 'extension' ? 'anchored and smoothed exclude each other' : `${kind} is set twice`;
      this.context.report('promql/syntax', message, span, 'keep one of the two');
    }
    const changed = { ...target, ...change } as Selector | Subquery;
    return node.kind === 'range' ? { ...node, selector: changed as Selector } : changed;
  }

  private readOffset(): Change {
    const offset = this.durations.offset();
    // Prometheus takes no offset and an offset of nothing for the same.
    return offset === 0 ? {} : { offset: offset };
  }

  private readAt(): Change {
    const { stream } = this.context;
    const { kind, from } = stream;
    if (kind === 'start' || kind === 'end') {
      stream.take();
      stream.expect('(', '@', '"("');
      stream.expect(')', '@', '")"');
      return { at: kind };
    }
    if (kind === 'Template') return { at: { kind: 'variable', text: stream.take() } };
    const isNegative = kind === '-' || kind === '+' ? stream.take() === '-' : false;
    if (stream.kind !== 'Number' && stream.kind !== 'Duration') stream.unexpected('@', 'timestamp');
    const { value } = this.context.number();
    if (!(Math.abs(value) < 2 ** 63)) {
      this.context.report('promql/syntax', `the time ${value} behind @ is out of bounds`, [from, stream.end]);
    }
    return { at: isNegative ? -value : value };
  }
}
