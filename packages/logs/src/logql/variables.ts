/**
 * Grafana's variables: `$name`, `${name}`, `${name.field:format}`, `[[name]]`.
 * Source: https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/
 */
const VARIABLE = String.raw`\$\w+|\$\{\w+(?:\.[^:^}]+)?(?::[^}]+)?\}|\[\[[a-zA-Z_]\w*(?::\w+)?\]\]`;

/** Texts, comments, variables, and what lies between. */
const TOKEN = new RegExp(
  String.raw`(?<text>"(?:\\[^]|[^"\\\n])*"?|${'`[^`]*`?'})|(?<comment>#[^\n]*)|(?<variable>${VARIABLE})|[^]`,
  'gu',
);

const IN_TEXT = new RegExp(VARIABLE, 'g');

/** What stands before a duration, and before a number. */
const BEFORE_DURATION = /(?:\[\s*|\boffset\s+-?)$/i;
const BEFORE_NUMBER =
  /(?:(?<![|!=])=|==|!=|[<>]=?|[-+*/%^]|\b(?:topk|bottomk|approx_topk|quantile_over_time|vector)\s*(?:(?:by|without)\s*\([^)]*\)\s*)?\()\s*$/i;
/** How far it is looked: past a list of labels. */
const AROUND = 200;
const ARITHMETIC_BEHIND = /^\s*[-+*/%^]/;
const UNIT_BEHIND = /^(?:ms|[smhdwy])\b/;

/**
 * The text with each variable outside of texts replaced by what can stand there and is as long, so that places stay: a
 * duration in brackets and behind `offset`, a number where one is compared or computed with, else a name.
 */
export const withoutVariables = (query: string): string =>
  query.replaceAll(TOKEN, (token: string, ...rest: unknown[]) => {
    const { variable } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (variable === undefined) return token;
    const from = rest.at(-3) as number;
    const to = from + token.length;
    return standIn(query.slice(Math.max(0, from - AROUND), from), token.length, query.slice(to, to + AROUND));
  });

function standIn(before: string, length: number, behind: string): string {
  if (BEFORE_DURATION.test(before)) return UNIT_BEHIND.test(behind) ? '1'.repeat(length) : '1m'.padEnd(length);
  return BEFORE_NUMBER.test(before) || ARITHMETIC_BEHIND.test(behind) ? '1'.padEnd(length) : 'a'.repeat(length);
}

/** The names of the variables in a query, each once, within texts and without. */
export function variablesIn(query: string): readonly string[] {
  const names = new Set<string>();
  for (const [variable] of query.matchAll(IN_TEXT)) names.add(/\w+/.exec(variable)![0]);
  return [...names];
}

/** The literal that a text ends within: its quotes, and where it begins. */
export function openLiteral(before: string): { readonly quote: '"' | '`'; readonly from: number } | undefined {
  const last = [...before.matchAll(TOKEN)].at(-1);
  const literal = last?.groups?.['text'];
  if (last === undefined || literal === undefined) return undefined;
  const isClosed = /^(?:"(?:\\[^]|[^"\\\n])*"|`[^`]*`)$/.test(literal);
  return isClosed ? undefined : { quote: literal[0] as '"' | '`', from: last.index };
}
