import { regexpProblem } from '../language/regexp.ts';
import { isPlainMetricName } from '../print/text.ts';
import type { Matcher, MatchOperator, Selector } from '../syntax/node.ts';
import { shortened } from './token-stream.ts';
import type { ParserContext } from './parser-context.ts';
import type { Span } from './places.ts';
import { unquote } from './strings.ts';

const NAME_LABEL = '__name__';
const WHAT = 'label matching';

interface Names {
  readonly name: string;
  readonly span: Span;
}

/** `metric{label="value"}`, `{"metric", "label"=~"…"}`: names, matchers, and Grafana's variables in their places. */
export class SelectorParser {
  private readonly context: ParserContext;

  constructor(context: ParserContext) {
    this.context = context;
  }

  /** A selector whose first token is a name or a brace. */
  read(): Selector {
    const { stream, places } = this.context;
    const { from } = stream;
    const outside = stream.kind === '{' ? undefined : { span: stream.span, name: stream.take() };
    const matchers: Matcher[] = [];
    const variables: string[] = [];
    const names: Names[] = [];
    if (stream.kind === '{') this.readBraces(matchers, variables, names);
    if (outside !== undefined && (names.length > 0 || matchers.some(({ label }) => label === NAME_LABEL))) {
      this.context.report(
        'promql/syntax',
        `the metric's name is set twice: '${outside.name}' stands before the braces, and another within`,
        [from, stream.end],
        'keep one of the two',
      );
    }
    const inside = outside === undefined ? onlyName(names, matchers) : undefined;
    const selector: Selector = {
      kind: 'selector',
      metric: outside?.name ?? inside?.name ?? '',
      matchers: inside === undefined ? [...asMatchers(names), ...matchers] : withoutName(matchers),
      ...(variables.length === 0 ? {} : { variables }),
    };
    places.set(selector, [from, stream.end]);
    const named = outside ?? inside;
    if (named !== undefined) places.setName(selector, named.span);
    this.context.height = 1;
    return selector;
  }

  private readBraces(matchers: Matcher[], variables: string[], names: Names[]): void {
    const { stream } = this.context;
    stream.take();
    while (!stream.is('}')) {
      this.readMatcher(matchers, variables, names);
      if (stream.is(',')) stream.take();
      else if (!stream.is('}')) stream.unexpected(WHAT, '"," or "}"');
    }
    stream.take();
  }

  private readMatcher(matchers: Matcher[], variables: string[], names: Names[]): void {
    const { stream, places } = this.context;
    const { kind, span } = stream;
    const [from] = span;
    if (kind !== 'Word' && kind !== 'String' && kind !== 'Template') stream.unexpected(WHAT, 'identifier or "}"');
    const label = kind === 'String' ? unquote(stream.take()) : stream.take();
    if (kind === 'String' && !isPlainMetricName(label)) {
      this.context.requireVersion('3.0', 'a quoted name of any characters', span);
    }
    const operator = stream.kind as MatchOperator;
    if (operator !== '=' && operator !== '!=' && operator !== '=~' && operator !== '!~') {
      if (kind === 'String') names.push({ name: label, span });
      else if (kind === 'Template') variables.push(label);
      else stream.unexpected(WHAT, 'label matching operator');
      return;
    }
    stream.take();
    const valueSpan = stream.span;
    if (stream.kind !== 'String') stream.unexpected(WHAT, 'string');
    const matcher: Matcher = { label, operator, value: unquote(stream.take()) };
    matchers.push(matcher);
    places.set(matcher, [from, stream.end]);
    if (operator === '=~' || operator === '!~') this.checkRegexp(matcher.value, valueSpan);
  }

  private checkRegexp(pattern: string, span: Span): void {
    // What Grafana completes is judged when it is complete.
    if (this.context.language.variables && /\$[{\w]|\[\[/.test(pattern)) return;
    const problem = regexpProblem(pattern);
    if (problem === undefined) return;
    this.context.report(
      'promql/regexp',
      `'${shortened(pattern)}' is not a regular expression of RE2: ${problem}`,
      span,
      'RE2 knows no look-around and no back references; escape what is meant literally',
    );
  }
}

/** The metric's name where the braces name exactly one, in either of the two ways. */
function onlyName(names: readonly Names[], matchers: readonly Matcher[]): Names | undefined {
  const matching = matchers.filter(({ label }) => label === NAME_LABEL);
  if (names.length + matching.length !== 1) return undefined;
  const [named] = names;
  if (named !== undefined) return named.name === '' ? undefined : named;
  const [{ operator, value }] = matching as [Matcher];
  return operator === '=' && value !== '' ? { name: value, span: [0, 0] } : undefined;
}

const asMatchers = (names: readonly Names[]): readonly Matcher[] =>
  names.map(({ name }) => ({ label: NAME_LABEL, operator: '=', value: name }));

const withoutName = (matchers: readonly Matcher[]): readonly Matcher[] =>
  matchers.filter(({ label }) => label !== NAME_LABEL);
