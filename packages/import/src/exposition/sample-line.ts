import type { Exemplar, Labels, Sample } from './family.ts';
import type { ExpositionFormat } from './format.ts';
import { LineReader, MalformedLine } from './line-reader.ts';
import { parseNumber } from './number.ts';
import { unescapeQuoted } from './unescape.ts';
import { stringLiteral } from '../string-literal.ts';

export const METRIC_NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const LABEL_NAME = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const OPEN = /\{/y;
const CLOSE = /\}/y;
const EQUALS = /=/y;
const COMMA = /,/y;
const HASH = /#/y;
const WORD = /[^ \t#]+/y;

/** Reads `name{label="value"} 1 1700000000`, in OpenMetrics with an exemplar. Throws a {@link MalformedLine}. */
export function parseSample(line: string, format: ExpositionFormat): Sample {
  const reader = new LineReader(line);
  const plain = reader.take(METRIC_NAME);
  const braces = readBraces(reader, plain === undefined);
  const name = plain ?? braces.name ?? reader.fail('the name of a metric', 0);
  const value = readNumber(reader, 'a value');
  const timestamp = readTimestamp(reader, format);
  const exemplar = format === 'openmetrics' ? readExemplar(reader) : undefined;
  reader.expectEnd();
  return {
    name,
    labels: braces.labels,
    value,
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(exemplar === undefined ? {} : { exemplar }),
  };
}

/** Labels in braces, if there are any; a name outside the usual letters stands among them, in quotes. */
function readBraces(reader: LineReader, nameAllowed: boolean): { name?: string; labels: Labels } {
  if (reader.take(OPEN) === undefined) return { labels: [] };
  const labels = new Map<string, string>();
  let name: string | undefined;
  while (reader.take(CLOSE) === undefined) {
    const quoted = reader.takeQuoted();
    const key = quoted === undefined ? reader.expect(LABEL_NAME, 'the name of a label') : unescapeQuoted(quoted);
    const isLabel = reader.take(EQUALS) !== undefined;
    if (isLabel) {
      const value = reader.takeQuoted() ?? reader.fail('the value of a label in double quotes');
      if (labels.has(key)) throw new MalformedLine(`the label ${stringLiteral(key)} stands twice`);
      labels.set(key, unescapeQuoted(value));
    } else if (quoted !== undefined && nameAllowed && name === undefined) {
      name = key;
    } else {
      reader.fail("'='");
    }
    if (reader.take(COMMA) !== undefined) continue;
    reader.expect(CLOSE, "',' or '}'");
    break;
  }
  return { ...(name === undefined ? {} : { name }), labels: [...labels] };
}

function readNumber(reader: LineReader, what: string): number {
  const word = reader.expect(WORD, what);
  return parseNumber(word) ?? malformed(`${stringLiteral(word)} is no number`);
}

/** Milliseconds in the Prometheus text format, seconds in OpenMetrics. */
function readTimestamp(reader: LineReader, format: ExpositionFormat): number | undefined {
  const word = reader.take(WORD);
  if (word === undefined) return undefined;
  const number = parseNumber(word);
  if (format === 'openmetrics' && Number.isFinite(number)) return number;
  if (Number.isInteger(number)) return number! / 1000;
  const wanted = format === 'openmetrics' ? 'seconds' : 'whole milliseconds';
  return malformed(`${stringLiteral(word)} is no timestamp in ${wanted}`);
}

function readExemplar(reader: LineReader): Exemplar | undefined {
  if (reader.take(HASH) === undefined) return undefined;
  const { labels } = readBraces(reader, false);
  const value = readNumber(reader, 'the value of an exemplar');
  const timestamp = readTimestamp(reader, 'openmetrics');
  return { labels, value, ...(timestamp === undefined ? {} : { timestamp }) };
}

function malformed(sentence: string): never {
  throw new MalformedLine(sentence);
}
