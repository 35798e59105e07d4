import { formatProblem, type Problem } from '@belvedere/core';
import {
  FEATURES,
  findingOf,
  format,
  NEWEST,
  parse,
  versionOf,
  type Feature,
  type Language,
  type SyntaxProblem,
} from '@belvedere/promql';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';

export interface LanguageOptions {
  readonly enableFeature?: readonly string[];
  readonly prometheus?: string;
}

export interface PromqlCheckOptions extends LanguageOptions {
  readonly jsonLines?: boolean;
}

/**
 * `belvedere promql check`: one expression a line, `ok` or its problems. With JSON lines each line is a string in JSON,
 * so that an expression can have lines of its own. An answer is given as soon as its line has come.
 */
export async function promqlCheck(
  lines: AsyncIterable<string>,
  options: PromqlCheckOptions,
  output: Output,
): Promise<number> {
  const spoken = languageOf(options);
  let code = 0;
  let number = 0;
  for await (const line of lines) {
    number++;
    const text = options.jsonLines === true ? stringOf(line, number) : line;
    const { problems } = parse(text, spoken);
    if (problems.length > 0) code = 1;
    output.result(options.jsonLines === true ? asJson(problems) : asText(problems, text, number));
  }
  return code;
}

/** `belvedere promql format`: the whole input as one expression, laid out; its problems where it is none. */
export async function promqlFormat(
  lines: AsyncIterable<string>,
  options: LanguageOptions,
  output: Output,
): Promise<number> {
  const read: string[] = [];
  for await (const line of lines) read.push(line);
  const text = read.join('\n');
  const { node, problems } = parse(text, languageOf(options));
  if (node !== undefined) {
    output.result(format(node));
    return 0;
  }
  for (const problem of problems) output.note(formatProblem(problemOf(problem, text)));
  return 1;
}

function stringOf(line: string, number: number): string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return value;
  } catch {
    // Said below, as for every other value that is no string.
  }
  throw new UsageError(`line ${number} is not a string in JSON: with --json-lines each line is one, such as "up == 0"`);
}

const asJson = (problems: readonly SyntaxProblem[]): string =>
  JSON.stringify(
    problems.length === 0 ? { ok: true } : { ok: false, problems: problems.map((problem) => problemOf(problem)) },
  );

const asText = (problems: readonly SyntaxProblem[], text: string, line: number): string =>
  problems.length === 0 ? 'ok' : problems.map((problem) => formatProblem(problemOf(problem, text, line))).join('\n');

/** A problem in the one shape; with its text where people read it. */
function problemOf(problem: SyntaxProblem, source?: string, line?: number): Problem {
  const { span, ...finding } = findingOf(problem);
  return {
    ...finding,
    where: {
      ...(line === undefined ? {} : { object: `line ${line}` }),
      ...(source === undefined ? {} : { source }),
      span,
    },
  };
}

/** The language that the options ask for: without any, what every Prometheus of the newest version takes. */
export function languageOf({ enableFeature = [], prometheus = NEWEST }: LanguageOptions): Language {
  return { version: targetVersion(prometheus), features: new Set(enableFeature.flatMap(featuresOf)), variables: true };
}

export function targetVersion(text: string): ReturnType<typeof versionOf> {
  try {
    return versionOf(text);
  } catch (error) {
    throw new UsageError((error as RangeError).message);
  }
}

/** Switches as Prometheus takes them: separated by commas. Those that do not concern PromQL are no mistake. */
export const featuresOf = (list: string): readonly Feature[] =>
  list.split(',').flatMap((name) => FEATURES.filter((feature) => feature === name.trim()));
