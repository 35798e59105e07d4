import { escapeRegularExpression } from '../stream/pattern.ts';

/** A line, and what is to be found in it; nothing where the line has no such value. */
export interface ExampleLine {
  readonly line: string;
  readonly value: string | undefined;
}

/** Where the value is: in a field of the line's JSON, in a label, or in the first group of an expression. */
export type DerivedFieldMatcher =
  | { readonly field: string }
  | { readonly label: string }
  | { readonly regex: RegExp; readonly examples: readonly [ExampleLine, ...ExampleLine[]] };

/** How Grafana finds the value. */
export interface Matcher {
  readonly matcherType: 'regex' | 'label';
  readonly matcherRegex: string;
}

/** The expression of a matcher. Throws a `RangeError` where it does not find in an example what it should. */
export function checkedMatcher(name: string, matcher: DerivedFieldMatcher): Matcher {
  // Grafana looks for the label by an expression, too: without its ends, trace_id is found in parent_trace_id.
  if ('label' in matcher) return { matcherType: 'label', matcherRegex: `^${escapeRegularExpression(matcher.label)}$` };
  if ('field' in matcher) return { matcherType: 'regex', matcherRegex: fieldPattern(matcher.field) };
  const { source, flags } = matcher.regex;
  if (flags !== '')
    throw new RangeError(`derived field ${name}: Grafana takes no flags, and /${source}/${flags} has some`);
  for (const { line, value } of matcher.examples) {
    const found = valueIn(source, line);
    if (found === value) continue;
    throw new RangeError(
      `derived field ${name}: /${source}/ finds ${shown(found)} in ${JSON.stringify(line)}, not ${shown(value)}: ` +
        'the value is what its first group matches',
    );
  }
  return { matcherType: 'regex', matcherRegex: source };
}

/** What an expression finds in a line, as Grafana does it. Source: https://github.com/grafana/grafana/blob/main/public/app/plugins/datasource/loki/getDerivedFields.ts */
export function valueIn(expression: string, line: string): string | undefined {
  const value = line.match(expression)?.[1];
  return value === '' ? undefined : value;
}

/** The value of a field in a line of JSON, a text or a number, that needs no reading of escapes: ids do not. */
const fieldPattern = (field: string): string => String.raw`"${escapeRegularExpression(field)}"\s*:\s*"?([^"\\,}\s]+)`;

const shown = (value: string | undefined): string => (value === undefined ? 'nothing' : `'${value}'`);
