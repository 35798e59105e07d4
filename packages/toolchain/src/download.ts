import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { innermostCause, messageOf } from './errors.ts';
import { watchdog } from './watchdog.ts';

export interface DownloadLimits {
  /** Longest wait for the head of the answer, in milliseconds. */
  readonly firstByteMs: number;
  /** Longest silence within its body, in milliseconds. */
  readonly idleMs: number;
}

export const downloadLimits: DownloadLimits = { firstByteMs: 5_000, idleMs: 20_000 };

export interface DownloadOptions {
  readonly fetch: typeof fetch;
  readonly limits: DownloadLimits;
  readonly signal?: AbortSignal | undefined;
  /** Bytes so far, and of how many where the server says. */
  readonly onBytes?: (done: number, total: number | undefined) => void;
}

/**
 * Writes the body at `url` to `file` and returns its SHA-256 as hex. Throws a sentence where the server cannot be
 * reached, answers anything but success, or falls silent.
 */
export async function download(url: string, file: string, options: DownloadOptions): Promise<string> {
  const { fetch, limits, signal, onBytes } = options;
  const silence = watchdog((seconds) => `it sent nothing for ${seconds} s`, limits.firstByteMs, signal);
  try {
    const response = await fetch(url, { signal: silence.signal });
    if (!response.ok || response.body === null)
      throw new Error(`it answered ${response.status} ${response.statusText}`);
    const total = Number(response.headers.get('content-length')) || undefined;
    const hash = createHash('sha256');
    let done = 0;
    silence.alive(limits.idleMs);
    const counted = async function* (body: AsyncIterable<Uint8Array>) {
      for await (const chunk of body) {
        silence.alive();
        hash.update(chunk);
        done += chunk.length;
        onBytes?.(done, total);
        yield chunk;
      }
    };
    await pipeline(response.body, counted, createWriteStream(file), { signal: silence.signal });
    return hash.digest('hex');
  } catch (error) {
    signal?.throwIfAborted();
    const cause = silence.signal.aborted ? silence.signal.reason : innermostCause(error);
    throw new Error(`${url} cannot be downloaded: ${messageOf(cause)}.`, { cause: error });
  } finally {
    silence.stop();
  }
}
