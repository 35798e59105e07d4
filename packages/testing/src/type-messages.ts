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
 * Compiles a file of negative type tests without its `// @ts-expect-error <part of the message>` lines and pairs each
 * with the compiler's words about the statement that follows: `tsc` holds that there is an error, this holds its text.
 * In a process of its own: within jest's sandbox the compiler takes many times as long.
 */
export const typeMessages = (file: string): readonly TypeMessage[] =>
  JSON.parse(execFileSync(process.execPath, [PROGRAM, file], { encoding: 'utf8' })) as TypeMessage[];
