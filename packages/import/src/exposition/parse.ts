import type { Problem } from '@belvedere/core';
import { FamilyTable } from './family-table.ts';
import type { Family } from './family.ts';
import { OPEN_METRICS_END, type ExpositionFormat } from './format.ts';
import { MalformedLine } from './line-reader.ts';
import { parseMetadata } from './metadata-line.ts';
import { parseSample } from './sample-line.ts';

export interface Exposition {
  readonly format: ExpositionFormat;
  /** In the order in which they appear. */
  readonly families: readonly Family[];
}

export interface ParsedExposition extends Exposition {
  /** `exposition/malformed-line`, one for each line that is; the families hold the other lines. */
  readonly problems: readonly Problem[];
}

/** A text that is no exposition has as many malformed lines as it has lines: further ones are counted only. */
export const SHOWN_LINES = 1000;

/** Reads what a target exposes. `file` is how problems name the text. */
export function parseExposition(
  text: string,
  { file, format }: { file: string; format: ExpositionFormat },
): ParsedExposition {
  const table = new FamilyTable(format);
  const malformed: { line: number; sentence: string }[] = [];
  let further = 0;
  let line = 0;
  let ended = false;
  for (const content of linesOf(text)) {
    line++;
    try {
      if (ended) throw new MalformedLine(`nothing follows ${OPEN_METRICS_END}`);
      if (format === 'openmetrics' && content === OPEN_METRICS_END) ended = true;
      else readLine(content, table, format);
    } catch (error) {
      if (!(error instanceof MalformedLine)) throw error;
      if (malformed.length < SHOWN_LINES) malformed.push({ line, sentence: error.message });
      else further++;
    }
  }
  if (format === 'openmetrics' && !ended) {
    malformed.push({ line, sentence: `the text ends without ${OPEN_METRICS_END}: it is not whole` });
  }
  if (further > 0) malformed.push({ line, sentence: `${further} further lines up to here are malformed too` });
  return { format, families: table.families, problems: malformed.map((one) => problemOf(file, one)) };
}

function readLine(line: string, table: FamilyTable, format: ExpositionFormat): void {
  if (/^[ \t]*$/.test(line)) return;
  if (!/^[ \t]*#/.test(line)) return table.add(parseSample(line, format));
  const metadata = parseMetadata(line, format);
  if (metadata !== undefined) table.state(metadata);
}

function* linesOf(text: string): Iterable<string> {
  for (let begin = 0; begin < text.length;) {
    const end = text.indexOf('\n', begin);
    yield text.slice(begin, end === -1 ? text.length : end);
    begin = end === -1 ? text.length : end + 1;
  }
}

const problemOf = (file: string, { line, sentence }: { line: number; sentence: string }): Problem => ({
  code: 'exposition/malformed-line',
  severity: 'error',
  message: sentence,
  where: { file, line },
  help: 'correct the line, or the program that writes it; `promtool check metrics` reads the same format',
});
