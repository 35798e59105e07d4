import type { Feature, Language } from '../language/language.ts';
import { isSince, type Version } from '../language/version.ts';
import type { NumberLiteral } from '../syntax/node.ts';
import { durationValue, numberValue } from './numbers.ts';
import { Places, type Span } from './places.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { shortened, TokenStream, Unreadable } from './token-stream.ts';

/**
 * How large an expression may be. Prometheus itself knows no bounds; nobody reads what exceeds these, and what walks
 * texts and trees needs them to answer in time and within its stack.
 */
export const LIMITS = {
  characters: 200_000,
  /** Parentheses, calls and signs within each other. */
  nesting: 250,
  /** Levels of the tree: each operand of a chain such as `a + b + c` is one. */
  levels: 1000,
} as const;

const TOO_LARGE_HELP = 'record its parts by rules of their own, and read the recorded series';

/** What the parsers of a text share: its tokens, the places of what was read, and the problems found so far. */
export class ParserContext {
  readonly stream: TokenStream;
  readonly language: Language;
  readonly places = new Places();
  private readonly problems: SyntaxProblem[];
  /** How many levels the tree has that was read last. */
  height = 1;
  private depth = 0;

  constructor(text: string, language: Language, problems: SyntaxProblem[]) {
    this.problems = problems;
    if (text.length > LIMITS.characters) {
      throw tooLarge(`has ${text.length} characters, more than ${LIMITS.characters}`, [0, text.length]);
    }
    this.stream = new TokenStream(text, language.variables);
    this.language = language;
  }

  report(code: SyntaxProblem['code'], message: string, span: Span, help?: string): void {
    this.problems.push({ code, message, span, ...(help === undefined ? {} : { help }) });
  }

  /** Reads a part that lies one level deeper in the text. */
  nested<T>(read: () => T): T {
    this.depth++;
    if (this.depth > LIMITS.nesting) {
      throw tooLarge(`is nested more than ${LIMITS.nesting} deep`, this.stream.span);
    }
    const result = read();
    this.depth--;
    return result;
  }

  /** The tree that was read last lies above trees of these heights: one that is parenthesised adds none. */
  riseAbove(...heights: readonly number[]): void {
    this.height = 1 + Math.max(0, ...heights);
    if (this.height > LIMITS.levels) {
      throw tooLarge(`has more than ${LIMITS.levels} operands in a chain`, this.stream.span);
    }
  }

  requireVersion(since: Version, what: string, span: Span): void {
    const { version } = this.language;
    if (isSince(version, since)) return;
    this.report(
      'promql/unsupported',
      `${what} exists since Prometheus ${since}, and the target has ${version}`,
      span,
      `use what ${version} has, or run a newer Prometheus`,
    );
  }

  requireFeature(feature: Feature, what: string, span: Span): void {
    if (this.language.features.has(feature)) return;
    this.report(
      'promql/unsupported',
      `${what}: experimental, and not enabled`,
      span,
      `start Prometheus with --enable-feature=${feature} and say so to the check, or do without`,
    );
  }

  /** A number, or a duration as one. */
  number(): NumberLiteral {
    const { kind, span } = this.stream;
    const text = this.stream.take();
    if (kind === 'Duration') {
      const milliseconds = durationValue(text);
      if (milliseconds === undefined)
        this.report('promql/syntax', `duration '${shortened(text)}' is out of range`, span);
      return { kind: 'number', value: (milliseconds ?? 0) / 1000, duration: true };
    }
    const value = numberValue(text);
    if (value === undefined)
      this.report('promql/syntax', `'${shortened(text)}' is not a number that Prometheus can read`, span);
    if (text.includes('_')) this.requireVersion('2.54', 'an underscore in a number', span);
    return { kind: 'number', value: value ?? 0 };
  }
}

const tooLarge = (what: string, span: Span): Unreadable =>
  new Unreadable({ code: 'promql/too-large', message: `the expression ${what}`, span, help: TOO_LARGE_HELP });
