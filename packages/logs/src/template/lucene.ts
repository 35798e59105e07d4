import { callSite } from '@belvedere/core';
import { checkLucene } from '../elasticsearch/check.ts';
import { lucenePattern } from '../elasticsearch/lucene-pattern.ts';
import { escapedPart, phrase } from '../elasticsearch/text.ts';
import { patternSource } from '../stream/pattern.ts';
import { isVariable, variableName, type VariableReference } from '../stream/variable.ts';
import { wellFormed } from '../stream/well-formed.ts';
import { fail } from './fail.ts';
import { rawParts } from './raw-text.ts';
import { Lucene } from './written-query.ts';

/** What may stand in a template: a text or a number, several texts, a pattern for a whole value, a dashboard's variable. */
export type LuceneValue = string | number | RegExp | readonly string[] | VariableReference;

const OWNER = 'a value of the template';

/**
 * Lucene's language as it is written, for Elasticsearch, parsed where it stands: what is wrong throws one `TypeError` with
 * the place. A text becomes a phrase; within quotes it is escaped.
 *
 * ``lucene`service:${'api'} AND event:${['refund', 'chargeback']}` `` is
 * `service:"api" AND event:("refund" OR "chargeback")`.
 */
export function lucene(texts: TemplateStringsArray, ...values: readonly LuceneValue[]): Lucene {
  const site = callSite(lucene);
  const [first = '', ...rest] = rawParts(texts);
  const text = rest.reduce((before, after, at) => before + written(values[at]!, before) + after, first);
  const findings = checkLucene(text);
  if (findings.length > 0) fail(site, 'query for Elasticsearch', text, findings);
  return new Lucene(text);
}

function written(value: LuceneValue, before: string): string {
  const isInQuotes = before.replaceAll(/\\[^]/gu, '').split('"').length % 2 === 0;
  if (isVariable(value)) return `$${variableName(OWNER, value)}`;
  if (typeof value === 'number')
    return isInQuotes || /^\d+(?:\.\d+)?$/.test(String(value)) ? String(value) : `"${value}"`;
  if (typeof value === 'string') {
    const text = wellFormed(OWNER, value);
    return isInQuotes ? escapedPart(text) : phrase(text);
  }
  if (isInQuotes) throw new TypeError(`${OWNER} is a pattern, or several texts, and stands in quotes`);
  if (value instanceof RegExp) return lucenePattern(OWNER, patternSource(OWNER, value));
  if (value.length === 0) throw new RangeError(`${OWNER}: a list of no values matches nothing`);
  return `(${value.map((each) => phrase(wellFormed(OWNER, each))).join(' OR ')})`;
}
