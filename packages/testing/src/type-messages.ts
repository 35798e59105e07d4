import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A line that must not compile, what its author expects to read, and what the compiler says. */
export interface TypeMessage {
  readonly line: number;
  readonly expected: string;
  readonly actual: string;
}

const PROGRAM = join(import.meta.dirname, 'compile-type-messages.ts');

/**
 * Compiles files of negative type tests without their `// @ts-expect-error <part of the message>` lines and pairs each
 * with the compiler's words about the statement that follows: `tsc` holds that there is an error, this holds its text.
 * The files are of one package, and compiled as one program: what they share is read once, which is most of the work.
 * In a process of its own: within jest's sandbox the compiler takes many times as long.
 */
export const typeMessages = (...files: readonly string[]): readonly TypeMessage[] =>
  JSON.parse(execFileSync(process.execPath, [PROGRAM, ...files], { encoding: 'utf8' })) as TypeMessage[];
