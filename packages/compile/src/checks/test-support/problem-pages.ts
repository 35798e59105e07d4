import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExpressionUse } from '@belvedere/promql';

const FOLDER = resolve(import.meta.dirname, '../../../../../docs/problems');
const INDEX = 'README.md';

/**
 * An example of a page, and the line of the page on which it begins: TypeScript that is JavaScript too, or PromQL, with
 * an empty line between two expressions. What others find may have examples in other languages.
 */
export interface Example {
  readonly language: string;
  /** What the expressions are for, where it matters. */
  readonly use: ExpressionUse;
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

/** ``` and the language; `promql` with its use, where it matters. */
const FENCE = '```(?<language>\\w+)(?: (?<use>alert|recording))?';

function readPage(path: string): ProblemPage {
  const text = readFileSync(path, 'utf8');
  const example = (section: string): Example => {
    const match = new RegExp(`^## ${section}\n[^#]*?^${FENCE}\n(?<text>.*?)^\`\`\``, 'ms').exec(text);
    if (match === null) throw new Error(`${basename(path)} has no section '${section}' with a block of code`);
    const { language, use, text: body } = match.groups as unknown as Pick<Example, 'language' | 'use' | 'text'>;
    const from = match.index + match[0].lastIndexOf(body);
    const line = text.slice(0, from).split('\n').length;
    return { language, use: use ?? 'panel', text: body, file: pathToFileURL(path).href, line };
  };
  return {
    file: basename(path),
    code: /^# `(.+)`$/m.exec(text)?.[1] ?? '',
    fails: example('Fails'),
    passes: example('Passes'),
  };
}
