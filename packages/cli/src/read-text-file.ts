import { createReadStream } from 'node:fs';
import { readText } from './http/limits.ts';
import { UsageError } from './usage-error.ts';

/** The text of a file, or with `-` of stdin. Throws a {@link UsageError} where it cannot be read. */
export const readTextFile = (file: string): Promise<string> =>
  file === '-' ? readText(process.stdin, 'stdin') : readText(chunksOf(file), file);

async function* chunksOf(file: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}
