import { stringLiteral } from '../string-literal.ts';
import { FAMILY_TYPES, type FamilyType } from './family.ts';
import type { ExpositionFormat } from './format.ts';
import { LineReader, MalformedLine } from './line-reader.ts';
import { METRIC_NAME } from './sample-line.ts';
import { unescapeHelp, unescapeQuoted } from './unescape.ts';

/** What a line that begins with `#` says of a family. */
export type Metadata =
  | { readonly keyword: 'HELP'; readonly family: string; readonly help: string }
  | { readonly keyword: 'TYPE'; readonly family: string; readonly type: FamilyType }
  | { readonly keyword: 'UNIT'; readonly family: string; readonly unit: string };

const KEYWORD = /^[ \t]*#[ \t]*(HELP|TYPE|UNIT)(?=[ \t]|$)/;
const REST = /.*/sy;

/** Reads a line that begins with `#`; `undefined` where it is a comment. Throws a {@link MalformedLine}. */
export function parseMetadata(line: string, format: ExpositionFormat): Metadata | undefined {
  const [head, keyword] = KEYWORD.exec(line) ?? [];
  // The unit is OpenMetrics's; in the other format such a line is a comment.
  if (head === undefined || (keyword === 'UNIT' && format === 'prometheus-text')) return undefined;
  const reader = new LineReader(line, head.length);
  const quoted = reader.takeQuoted();
  const family =
    quoted === undefined
      ? (reader.take(METRIC_NAME) ?? malformed(`${keyword} names no metric`))
      : unescapeQuoted(quoted);
  const rest = reader.expect(REST, 'the rest of the line');
  if (keyword === 'TYPE') return { keyword, family, type: typeOf(rest.trimEnd()) };
  if (keyword === 'UNIT') return { keyword, family, unit: rest.trimEnd() };
  return { keyword: 'HELP', family, help: format === 'openmetrics' ? unescapeQuoted(rest) : unescapeHelp(rest) };
}

function typeOf(text: string): FamilyType {
  if (text === 'untyped') return 'unknown';
  const type = FAMILY_TYPES.find((known) => known === text);
  return type ?? malformed(`${stringLiteral(text)} is no type: there are ${FAMILY_TYPES.join(', ')}`);
}

function malformed(sentence: string): never {
  throw new MalformedLine(sentence);
}
