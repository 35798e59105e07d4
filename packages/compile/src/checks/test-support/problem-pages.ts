import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = resolve(import.meta.dirname, '../../../../../docs/problems');
const INDEX = 'README.md';

/** An example of a page: TypeScript that is JavaScript too, and the line of the page on which it begins. */
export interface Example {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** A page of `docs/problems/`. */
export interface ProblemPage {
  readonly file: string;
  readonly code: string;
  readonly fails: Example;
  readonly passes: Example;
}

/** The name of the page of a code: `promql/unknown-metric` is `promql-unknown-metric.md`. */
export const pageName = (code: string): string => `${code.replace('/', '-')}.md`;

/** A row of the table of all pages. */
export interface IndexRow {
  readonly code: string;
  readonly file: string;
  /** One, or several with commas between them. */
  readonly severity: string;
}

const ROW = /^\| \[`(?<code>.+?)`\]\((?<file>.+?)\) +\| (?<severity>.+?) +\|/gm;

/** The table of all pages. */
export const indexRows = (): readonly IndexRow[] =>
  [...readFileSync(`${FOLDER}/${INDEX}`, 'utf8').matchAll(ROW)].map((match) => match.groups as unknown as IndexRow);

/** All pages but their index. */
export const problemPages = (): readonly ProblemPage[] =>
  globSync(`${FOLDER}/*.md`)
    .sort()
    .filter((path) => basename(path) !== INDEX)
    .map(readPage);

function readPage(path: string): ProblemPage {
  const text = readFileSync(path, 'utf8');
  const example = (section: string): Example => {
    const match = new RegExp(`^## ${section}\n[^#]*?^\`\`\`ts\n(.*?)^\`\`\``, 'ms').exec(text);
    if (match === null) throw new Error(`${basename(path)} has no section '${section}' with a block of ts`);
    const from = match.index + match[0].indexOf('```ts\n') + '```ts\n'.length;
    return { text: match[1]!, file: pathToFileURL(path).href, line: text.slice(0, from).split('\n').length };
  };
  return {
    file: basename(path),
    code: /^# `(.+)`$/m.exec(text)?.[1] ?? '',
    fails: example('Fails'),
    passes: example('Passes'),
  };
}
