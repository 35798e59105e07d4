import { formatProblems, type Problem } from '@belvedere/core';
import { styleText } from 'node:util';

/** Where a command writes: results to stdout, progress and notes to stderr. */
export interface Output {
  result(text: string): void;
  note(text: string): void;
}

export const processOutput: Output = {
  result: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
};

/** Problems as text, coloured on a terminal (`NO_COLOR` is respected by Node's own styling). */
export function showProblems(output: Output, problems: readonly Problem[]): void {
  if (problems.length > 0) output.result(colour(formatProblems(problems)));
}

/** `3 errors, 1 warning in 2 projects`, or that all is well. */
export function summary(problems: readonly Problem[], projects: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const found = [plural(errors, 'error'), plural(warnings, 'warning')].filter((part) => !part.startsWith('0 '));
  return `${found.length === 0 ? 'no problems' : found.join(', ')} in ${plural(projects, 'project')}`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const colour = (text: string): string =>
  text
    .replaceAll(/^error (\S+)/gm, (_, code: string) => `${paint('red', 'error')} ${paint('bold', code)}`)
    .replaceAll(/^warning (\S+)/gm, (_, code: string) => `${paint('yellow', 'warning')} ${paint('bold', code)}`);

const paint = (style: 'red' | 'yellow' | 'bold', text: string): string =>
  styleText(style, text, { stream: process.stdout });
