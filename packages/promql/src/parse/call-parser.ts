import { closest } from '@belvedere/core';
import { FUNCTION_NAMES, functionFacts } from '../language/functions.ts';
import { AGGREGATORS, isAggregator } from '../language/keywords.ts';
import { isSince } from '../language/version.ts';
import type { Aggregation, Call, Grouping, Node } from '../syntax/node.ts';
import { readLabelList } from './label-list.ts';
import { NOTHING } from './modifier-parser.ts';
import type { ParserContext } from './parser-context.ts';
import type { Span } from './places.ts';
import type { TokenKind } from './tokens.ts';

/** Calls of functions, and aggregations: what has parameters in parentheses. */
export class CallParser {
  private readonly context: ParserContext;
  private readonly readExpression: () => Node;

  constructor(context: ParserContext, readExpression: () => Node) {
    this.context = context;
    this.readExpression = readExpression;
  }

  readCall(): Call {
    const { stream } = this.context;
    const { kind, span } = stream;
    const name = stream.take();
    const { parameters, first } = this.readParameters();
    if (kind !== 'Template') this.requireFunction(name, span);
    if (name === 'info' && parameters.length > 1 && (parameters[1]!.kind !== 'selector' || first[1] !== '{')) {
      this.context.report('promql/type', 'the second parameter of info() is a list of matchers in braces', [
        span[0],
        stream.end,
      ]);
    }
    return { kind: 'call', function: name, parameters };
  }

  private requireFunction(name: string, span: Span): void {
    const facts = functionFacts(name);
    if (facts === undefined) {
      const near = closest(name, [...FUNCTION_NAMES, ...Object.keys(AGGREGATORS)]);
      const help = near === undefined ? 'write a function that Prometheus has' : `did you mean '${near}'?`;
      this.context.report('promql/syntax', `there is no function '${name}'`, span, help);
      return;
    }
    this.context.requireVersion(facts.since, `the function ${name}`, span);
    const isExperimental =
      typeof facts.experimental === 'boolean'
        ? facts.experimental
        : !isSince(this.context.language.version, facts.experimental.before);
    if (isExperimental) this.context.requireFeature('promql-experimental-functions', `the function ${name}`, span);
  }

  readAggregation(): Aggregation {
    const { stream, places } = this.context;
    const { from } = stream;
    const written = stream.take();
    const operator = written.toLowerCase();
    const before = this.readGrouping();
    const { parameters } = this.readParameters();
    const grouping = before ?? this.readGrouping();
    const span: Span = [from, stream.end];
    const facts = isAggregator(operator) ? AGGREGATORS[operator] : undefined;
    if (facts?.experimental === true) {
      this.context.requireFeature('promql-experimental-functions', `the aggregation ${operator}`, span);
    }
    if (facts !== undefined) this.context.requireVersion(facts.since, `the aggregation ${operator}`, span);
    const wanted = facts === undefined ? Math.max(1, parameters.length) : facts.parameter === undefined ? 1 : 2;
    if (parameters.length !== wanted) {
      this.context.report(
        'promql/syntax',
        `${operator} takes ${wanted === 1 ? 'one parameter' : 'two parameters'}, and ${parameters.length} are given`,
        span,
        wanted === 1
          ? `write ${operator}(vector)`
          : `write ${operator}(${facts?.parameter === 'string' ? '"label"' : '5'}, vector)`,
      );
    }
    const expression = parameters.at(-1) ?? NOTHING;
    const node: Aggregation = {
      kind: 'aggregation',
      operator: (facts === undefined ? written : operator) as Aggregation['operator'],
      expression,
      ...(parameters.length > 1 ? { parameter: parameters[0]! } : {}),
      ...(grouping === undefined ? {} : { grouping }),
    };
    places.set(node, span);
    return node;
  }

  private readGrouping(): Grouping | undefined {
    const { stream, places } = this.context;
    const { kind, from } = stream;
    if (kind !== 'by' && kind !== 'without') return undefined;
    stream.take();
    const { labels, spans } = readLabelList(this.context);
    const grouping: Grouping = { mode: kind, labels };
    places.set(grouping, [from, stream.end]);
    places.setLabels(grouping, spans);
    return grouping;
  }

  /** Parameters in parentheses, and with which token each begins. */
  private readParameters(): { readonly parameters: readonly Node[]; readonly first: readonly TokenKind[] } {
    const { stream } = this.context;
    stream.expect('(', 'call', '"("');
    const parameters: Node[] = [];
    const first: TokenKind[] = [];
    let height = 0;
    if (!stream.takeIf(')')) {
      do {
        first.push(stream.kind);
        parameters.push(this.context.nested(() => this.readExpression()));
        height = Math.max(height, this.context.height);
      } while (stream.takeIf(','));
      stream.expect(')', 'call', '"," or ")"');
    }
    this.context.riseAbove(height);
    return { parameters, first };
  }
}
