import {
  isAggregator,
  isKeyword,
  OPERATOR_SINCE,
  PRECEDENCE,
  RESERVED,
  SIGN_PRECEDENCE,
} from '../language/keywords.ts';
import type { Language } from '../language/language.ts';
import type { Binary, BinaryOperator, Node } from '../syntax/node.ts';
import { BinaryModifierParser } from './binary-modifier-parser.ts';
import { CallParser } from './call-parser.ts';
import { ModifierParser, type Operand } from './modifier-parser.ts';
import { ParserContext } from './parser-context.ts';
import type { Places, Span } from './places.ts';
import { SelectorParser } from './selector-parser.ts';
import { unquote } from './strings.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import type { TokenKind } from './tokens.ts';

/** Keywords that are functions where a parenthesis follows. */
const CALLABLE: ReadonlySet<string> = new Set(['start', 'end', 'step', 'range', 'max_of', 'min_of']);

/**
 * Reads an expression by recursive descent, in the order of Prometheus's precedences. What cannot be read on from
 * throws `Unreadable`; all else is reported, and read on.
 */
export class ExpressionParser {
  private readonly context: ParserContext;
  private readonly binaryModifiers: BinaryModifierParser;
  private readonly modifiers: ModifierParser;
  private readonly selectors: SelectorParser;
  private readonly calls: CallParser;

  /** What is wrong is added to the problems as it is met. */
  constructor(text: string, language: Language, problems: SyntaxProblem[]) {
    this.context = new ParserContext(text, language, problems);
    this.binaryModifiers = new BinaryModifierParser(this.context);
    this.modifiers = new ModifierParser(this.context);
    this.selectors = new SelectorParser(this.context);
    this.calls = new CallParser(this.context, () => this.read(0));
  }

  /** Where the parts stand that were read so far. */
  get places(): Places {
    return this.context.places;
  }

  /** The whole text as one expression. */
  readAll(): Node {
    const { stream } = this.context;
    if (stream.kind === 'End') stream.unexpected('', 'an expression');
    const node = this.read(0);
    if (stream.kind !== 'End') stream.unexpected('');
    return node;
  }

  private read(least: number): Node {
    const { stream, places } = this.context;
    const { from } = stream;
    let left = this.readSigned();
    let height = this.context.height;
    while (true) {
      const operator = stream.kind as BinaryOperator;
      const precedence = PRECEDENCE[operator];
      if (precedence === undefined || precedence < least) {
        this.context.height = height;
        return left;
      }
      this.requireOperator(operator, stream.span);
      stream.take();
      const modifiers = this.binaryModifiers.read();
      const right = this.context.nested(() => this.read(operator === '^' ? precedence : precedence + 1));
      const node: Binary = { kind: 'binary', operator, left, right, ...modifiers };
      places.set(node, [from, stream.end]);
      this.context.riseAbove(height, this.context.height);
      height = this.context.height;
      left = node;
    }
  }

  private requireOperator(operator: BinaryOperator, span: Span): void {
    const since = OPERATOR_SINCE[operator];
    if (since !== undefined) this.context.requireVersion(since, `the operator ${operator}`, span);
  }

  private readSigned(): Node {
    const { stream, places } = this.context;
    const { kind, from } = stream;
    if (kind !== '-' && kind !== '+') {
      return this.modifiers.read(this.readPrimary(), from);
    }
    stream.take();
    const expression = this.context.nested(() => this.read(SIGN_PRECEDENCE + 1));
    const node: Node =
      expression.kind === 'number'
        ? { ...expression, value: kind === '-' ? -expression.value : expression.value }
        : { kind: 'unary', operator: kind, expression };
    places.set(node, [from, stream.end]);
    this.context.riseAbove(this.context.height);
    return node;
  }

  private readPrimary(): Operand {
    const { stream, places } = this.context;
    const { kind, from } = stream;
    if (kind === '(') {
      stream.take();
      const node = this.context.nested(() => this.read(0));
      stream.expect(')', 'parentheses', '")"');
      return { node, isParenthesised: true };
    }
    const node = this.readUnparenthesised(kind);
    if (node.kind !== 'selector') places.set(node, [from, stream.end]);
    return { node, isParenthesised: false };
  }

  private readUnparenthesised(kind: TokenKind): Node {
    const { stream } = this.context;
    this.context.height = 1;
    if (kind === 'Number' || kind === 'Duration') {
      if (kind === 'Duration') this.context.requireVersion('2.54', 'a duration as a number', stream.span);
      return this.context.number();
    }
    if (kind === 'String') return { kind: 'string', value: unquote(stream.take()) };
    if (kind === '{') return this.selectors.read();
    const next = stream.nextKind;
    if (kind === 'Template') return this.readTemplate(next);
    if (isAggregator(kind) && (next === '(' || next === 'by' || next === 'without'))
      return this.calls.readAggregation();
    if (next === '(' && (kind === 'Word' || CALLABLE.has(kind))) return this.calls.readCall();
    if (kind === 'Word' || kind === 'Metric' || (isKeyword(kind) && !RESERVED.has(kind))) return this.selectors.read();
    return stream.unexpected('', 'an expression');
  }

  /** A word that Grafana completes: a metric, a function, an aggregation, or a whole expression. */
  private readTemplate(next: TokenKind | undefined): Node {
    const { stream } = this.context;
    if (next === '(') return this.calls.readCall();
    if (next === 'by' || next === 'without') return this.calls.readAggregation();
    if (next === '{' || next === '[' || next === 'offset' || next === '@') return this.selectors.read();
    return { kind: 'variable', text: stream.take() };
  }
}
