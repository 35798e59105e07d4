import { callSite, durationLength, formatDuration } from '@belvedere/core';
import { answerOf, checkLogql } from '../logql/check.ts';
import { escapedPart, quoted } from '../logql/text.ts';
import { openLiteral } from '../logql/variables.ts';
import { escapeRegularExpression, patternSource } from '../stream/pattern.ts';
import { isVariable, variableName, type VariableReference } from '../stream/variable.ts';
import { wellFormed } from '../stream/well-formed.ts';
import { fail } from './fail.ts';
import { rawParts } from './raw-text.ts';
import { Logql } from './written-query.ts';

/** What may stand in a template: a text or a number, several texts or a pattern behind `=~`, a dashboard's variable. */
export type LogqlValue = string | number | RegExp | readonly string[] | VariableReference;

const OWNER = 'a value of the template';
/** Operators behind which a text stands. */
const BEFORE_TEXT = /(?:[^=!<>]=|!=|=~|!~|\|~)\s*$/;
const BEHIND_PATTERN = /(?:=~|!~|\|~)\s*$/;
/** What cannot be written between backticks: Go takes it for something else, or Grafana for a variable. */
const NOT_RAW = /[`\p{Cc}\ufeff]|\$(?=\w|\{|$)|\[(?=\[|$)/u;

/**
 * LogQL as it is written, parsed where it stands: what is wrong throws one `TypeError` with the place. A text becomes a
 * text of LogQL, in quotes and escaped; within quotes it is escaped, behind `=~` as a literal within the pattern.
 *
 * ``logql`{service=${'api'}} |= "${'say "no"'}"` `` is `{service="api"} |= "say \"no\""`.
 */
export function logql(texts: TemplateStringsArray, ...values: readonly LogqlValue[]): Logql {
  const site = callSite(logql);
  const [first = '', ...rest] = rawParts(texts);
  const text = rest.reduce((before, after, at) => before + written(values[at]!, before) + after, first);
  const findings = checkLogql(text);
  if (findings.length > 0) fail(site, 'LogQL', text, findings);
  return new Logql(text, answerOf(text));
}

function written(value: LogqlValue, before: string): string {
  if (typeof value === 'number') return String(value);
  const literal = openLiteral(before);
  const code = before.slice(0, literal?.from);
  if (isVariable(value)) {
    const name = `$${variableName(OWNER, value)}`;
    return literal === undefined && BEFORE_TEXT.test(before) ? `"${name}"` : name;
  }
  if (typeof value === 'string' && literal === undefined && /\[\s*$/.test(code)) {
    return formatDuration(durationLength(value));
  }
  const text = wellFormed(OWNER, textFor(value, BEHIND_PATTERN.test(code)));
  if (literal === undefined) return quoted(text);
  if (literal.quote === '"') return escapedPart(text);
  if (!NOT_RAW.test(text)) return text;
  throw new TypeError(`${OWNER}, ${JSON.stringify(text)}, cannot stand between backticks: use double quotes`);
}

function textFor(value: string | RegExp | readonly string[], isPattern: boolean): string {
  if (typeof value === 'string') return isPattern ? escapeRegularExpression(value) : value;
  if (!isPattern)
    throw new TypeError(`${OWNER} is a pattern, or several texts, and stands behind none of =~, !~ and |~`);
  return value instanceof RegExp ? patternSource(OWNER, value) : value.map(escapeRegularExpression).join('|');
}
