/**
 * What stands in for `${…}` of a template while its text is parsed: the parser takes a variable of Grafana for an
 * operand, a metric, a label or a duration alike.
 */
const PLACEHOLDER = /\$interpolated(\d+)_/g;
const WHOLE = /^\$interpolated(\d+)_(\w*)$/;

/** The placeholder for the interpolation of a number behind this text: a string where only one can follow. */
export function placeholder(index: number, before: string): string {
  const variable = `$interpolated${index}_`;
  return isMatcherValue(before) ? `"${variable}"` : variable;
}

/** The number of the interpolation that a name is, and what the name goes on with; nothing where it is none. */
export function placeholderIn(name: string): { readonly index: number; readonly suffix: string } | undefined {
  const match = WHOLE.exec(name);
  return match === null ? undefined : { index: Number(match[1]), suffix: match[2]! };
}

/** A text with each placeholder in it replaced. */
export const replacePlaceholders = (text: string, replace: (index: number) => string): string =>
  text.replaceAll(PLACEHOLDER, (_, index: string) => replace(Number(index)));

/** A message for people, who know nothing of placeholders. */
export const withoutPlaceholders = (message: string): string => replacePlaceholders(message, () => '${…}');

/** What ends or begins braces, strings and comments. */
const TOKEN = /"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|`[^`]*`?|#[^\r\n]*|[{}]|[^]/g;

/** Whether a matcher's value comes next: the text ends in `{label=`, outside of strings and comments. */
function isMatcherValue(before: string): boolean {
  if (!/[=~]\s*$/.test(before)) return false;
  let isInBraces = false;
  let last = '';
  for (const [token] of before.trimEnd().matchAll(TOKEN)) {
    if (token === '{') isInBraces = true;
    if (token === '}') isInBraces = false;
    last = token;
  }
  return isInBraces && (last === '=' || last === '~');
}
