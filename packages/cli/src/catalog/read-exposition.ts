import { formatOf, parseExposition, type ParsedExposition } from '@belvedere/import';
import { createReadStream } from 'node:fs';
import { getText, httpUrl } from '../http/get-text.ts';
import { readText } from '../http/limits.ts';
import { UsageError } from '../usage-error.ts';

/** What a scrape asks for: OpenMetrics where the target has it. Source: https://prometheus.io/docs/instrumenting/content_negotiation/ */
const ACCEPT = 'application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1';

const STDIN = '-';

/** Reads an exposition from a file, from an address, or with `-` from stdin. */
export async function readExposition(source: string, allowRemote: boolean): Promise<ParsedExposition> {
  if (/^https?:/i.test(source)) return readUrl(httpUrl(source), allowRemote);
  const file = source === STDIN ? 'stdin' : source;
  const text = await readText(source === STDIN ? process.stdin : readFile(source), file);
  return parseExposition(text, { file, format: formatOf(text) });
}

async function readUrl(url: URL, allowRemote: boolean): Promise<ParsedExposition> {
  const { status, contentType, text } = await getText(url, { allowRemote, accept: ACCEPT });
  if (status !== 200)
    throw new UsageError(`${url.href} answered ${status}: name the address of the metrics themselves`);
  return parseExposition(text, { file: url.href, format: formatOf(text, contentType) });
}

async function* readFile(path: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as NodeJS.ErrnoException).code}`);
  }
}
