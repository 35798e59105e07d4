import { TemplateCursor } from './cursor.ts';
import { TEMPLATE_VARIABLES } from './functions.ts';
import { checkFunction, checkVariable } from './names.ts';
import { actionsOf, NoTemplate, type TemplateToken, type TemplateTokenKind } from './tokens.ts';

/** What a template is refused for, and what helps. */
export interface TemplateProblem {
  readonly message: string;
  readonly help: string;
}

/** Why Prometheus would not read a template of an alert's label or annotation; nothing where it would. */
export function templateProblem(text: string): TemplateProblem | undefined {
  if (!text.includes('{{')) return undefined;
  try {
    new TemplateCheck(actionsOf(text)).run();
    return undefined;
  } catch (error) {
    if (!(error instanceof NoTemplate)) throw error;
    return { message: error.message, help: HELP };
  }
}

const HELP = 'write {{ $labels.name }} or {{ $value | humanize }}; text that holds {{ itself stands in {{ "{{" }}';

/** What ends a list of actions. */
type Closing = 'end' | 'else' | 'else if' | 'else with';

/** What can begin, or continue, a command. */
const OPERANDS: ReadonlySet<TemplateTokenKind> = new Set([
  ...(['bool', 'char', 'dot', 'field', 'identifier', 'number', 'nil', 'string', 'variable', '('] as const),
]);
/** Values that cannot be called, and so do not stand behind a pipe. */
const CONSTANTS: ReadonlySet<TemplateTokenKind> = new Set(['bool', 'char', 'dot', 'nil', 'number', 'string'] as const);

/** Reads actions by the grammar of Go's templates, with the variables that are in scope. */
class TemplateCheck {
  private readonly cursor: TemplateCursor;
  private variables: string[] = ['$', ...TEMPLATE_VARIABLES];
  private ranges = 0;

  constructor(actions: readonly (readonly TemplateToken[])[]) {
    this.cursor = new TemplateCursor(actions);
  }

  run(): void {
    const closing = this.list(true);
    if (closing !== undefined) throw new NoTemplate(`unexpected {{${closing}}}`);
  }

  /** Reads actions up to the one that closes the list: `end`, `else`, or none at the end of the text. */
  private list(isTop = false): Closing | undefined {
    while (this.cursor.nextAction()) {
      const closing = this.readAction(isTop);
      if (closing !== undefined) return closing;
    }
    return undefined;
  }

  private readAction(isTop: boolean): Closing | undefined {
    const { kind, text } = this.cursor.peek();
    if (kind !== 'keyword') {
      this.pipeline('command', 'end');
      return undefined;
    }
    this.cursor.next();
    switch (text) {
      case 'end':
        this.cursor.expectEnd('end');
        return 'end';
      case 'else': {
        const { kind: following, text: word } = this.cursor.peek();
        if (following === 'keyword' && (word === 'if' || word === 'with')) {
          this.cursor.next();
          return `else ${word}`;
        }
        this.cursor.expectEnd('else');
        return 'else';
      }
      case 'if':
      case 'with':
      case 'range':
        this.control(text);
        return undefined;
      case 'break':
      case 'continue':
        this.cursor.expectEnd(text);
        if (this.ranges === 0) throw new NoTemplate(`{{${text}}} stands outside of {{range}}`);
        return undefined;
      case 'template':
        this.name(text);
        if (this.cursor.peek().kind === 'end') this.cursor.next();
        else this.pipeline('template clause', 'end');
        return undefined;
      case 'block':
        this.name(text);
        this.pipeline('block clause', 'end');
        this.body('block', ['$']);
        return undefined;
      default:
        if (!isTop) throw new NoTemplate('{{define}} stands within another action');
        this.name(text);
        this.cursor.expectEnd('define clause');
        this.body('define', ['$']);
        return undefined;
    }
  }

  /** The list of a block or a definition: a template of its own, with no variable from around it. */
  private body(context: string, variables: string[]): void {
    const around = { variables: this.variables, ranges: this.ranges };
    this.variables = variables;
    this.ranges = 0;
    if (this.list() !== 'end') throw new NoTemplate(`{{${context}}} has no {{end}}`);
    this.variables = around.variables;
    this.ranges = around.ranges;
  }

  private control(context: 'if' | 'with' | 'range'): void {
    const { length } = this.variables;
    this.pipeline(context, 'end');
    if (context === 'range') this.ranges++;
    const closing = this.list();
    if (context === 'range') this.ranges--;
    if (closing === undefined) throw new NoTemplate(`{{${context}}} has no {{end}}`);
    if (closing !== 'end') this.alternative(context, closing);
    this.variables.length = length;
  }

  private alternative(context: 'if' | 'with' | 'range', closing: Exclude<Closing, 'end'>): void {
    if (closing === 'else') {
      if (this.list() !== 'end') throw new NoTemplate(`{{else}} of {{${context}}} has no {{end}}`);
    } else if (closing === `else ${context}`) {
      this.control(context);
    } else {
      throw new NoTemplate(`unexpected {{${closing}}} in {{${context}}}`);
    }
  }

  private name(context: string): void {
    const { kind, text } = this.cursor.next();
    if (kind !== 'string') throw new NoTemplate(`{{${context}}} wants a name in quotes, and has '${text}'`);
  }

  private pipeline(context: string, end: 'end' | ')'): void {
    this.declarations(context);
    let commands = 0;
    while (true) {
      const { kind, text } = this.cursor.peek();
      if (kind === end) {
        this.cursor.next();
        if (commands === 0) throw new NoTemplate(`a value is missing in {{${context}}}`);
        return;
      }
      if (!OPERANDS.has(kind)) throw new NoTemplate(`unexpected '${text}' in {{${context}}}`);
      const isCall = this.command();
      if (commands > 0 && !isCall) throw new NoTemplate('a value that is no function stands behind a pipe');
      commands++;
    }
  }

  /** `$x :=`, or `$i, $x :=` of a range. */
  private declarations(context: string): void {
    while (this.cursor.peek().kind === 'variable') {
      const before = this.cursor.at;
      const { text } = this.cursor.next();
      const { kind, text: mark } = this.cursor.peek();
      if (kind === 'assign' || kind === 'declare') {
        this.cursor.next();
        this.variables.push(text);
        return;
      }
      if (kind !== 'mark' || mark !== ',') {
        this.cursor.at = before;
        return;
      }
      this.cursor.next();
      this.variables.push(text);
      if (context !== 'range') throw new NoTemplate(`too many variables in {{${context}}}`);
      if (!['variable', 'end', ')'].includes(this.cursor.peek().kind))
        throw new NoTemplate('{{range}} can only initialise variables');
    }
  }

  /** Operands between spaces, up to a pipe or an end; whether its first can be called. */
  private command(): boolean {
    let first: boolean | undefined;
    while (true) {
      const isCall = this.operand();
      if (isCall !== undefined) first ??= isCall;
      const { kind, text } = this.cursor.here;
      if (kind === 'space' && isCall !== undefined) {
        this.cursor.at++;
        continue;
      }
      if (kind === 'pipe') this.cursor.at++;
      else if (kind !== 'end' && kind !== ')') throw new NoTemplate(`unexpected '${text}' in an operand`);
      if (first === undefined) throw new NoTemplate('a command is empty');
      return first;
    }
  }

  private operand(): boolean | undefined {
    const { kind, text } = this.cursor.peek();
    if (!OPERANDS.has(kind)) return undefined;
    this.cursor.next();
    if (kind === 'identifier') checkFunction(text);
    if (kind === 'variable') checkVariable(text, this.variables);
    if (kind === '(') this.pipeline('parentheses', ')');
    const isConstant = CONSTANTS.has(kind);
    while (this.cursor.here.kind === 'field') {
      if (isConstant) throw new NoTemplate(`unexpected '.' behind '${text}'`);
      this.cursor.at++;
    }
    return !isConstant;
  }
}
