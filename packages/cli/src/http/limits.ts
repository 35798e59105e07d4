import { UsageError } from '../usage-error.ts';

/** How much is read of a file, a stream or an answer: a cluster's largest expositions have some 50 MB. */
export const MOST_BYTES = 64 * 2 ** 20;

/** Reads chunks to their end as UTF-8. Throws a {@link UsageError} for more than a bound, and for what is no UTF-8. */
export async function readText(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  mostBytes = MOST_BYTES,
): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) {
      throw new UsageError(`${name} has more than ${mostBytes} bytes, the most that is read: name one with less`);
    }
    parts.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new UsageError(`${name} is no text: it has bytes that are not UTF-8`);
  }
}
