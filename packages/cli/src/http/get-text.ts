import { UsageError } from '../usage-error.ts';
import { MOST_BYTES, readText } from './limits.ts';
import { isLoopback } from './loopback.ts';
import { repeatableFetch } from './repeatable-fetch.ts';

export interface GetOptions {
  /** Whether another machine than this one may be asked. */
  readonly allowRemote: boolean;
  /** The content types that are understood, as the header `Accept`. */
  readonly accept: string;
  /** In milliseconds, from the first connection to the last byte. */
  readonly timeout?: number;
  readonly mostBytes?: number;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

const TIMEOUT = 30_000;
const MOST_REDIRECTS = 5;

/**
 * Gets a text over HTTP, from this machine alone unless more is allowed; redirects are held to the same. Throws a
 * {@link UsageError} that says what was refused, or why nothing came.
 */
export async function getText(url: URL, options: GetOptions): Promise<Answer> {
  const { timeout = TIMEOUT, mostBytes = MOST_BYTES } = options;
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await follow(url, options, signal);
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      text: await readText(response.body ?? empty(), `the answer of ${shown(url)}`, mostBytes),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (signal.aborted) throw new UsageError(`${shown(url)} did not answer whole within ${timeout / 1000} s`);
    throw new UsageError(`nothing answers at ${shown(url)}: ${reasonOf(error)}`);
  }
}

/** An address that a user wrote, where it is one of HTTP and shows no credentials. */
export function httpUrl(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(`'${address}' is no address: write it like http://127.0.0.1:9090`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(`the address of ${url.host} holds credentials, which end up in logs: none are sent`);
  }
  return url;
}

async function follow(first: URL, { allowRemote, accept }: GetOptions, signal: AbortSignal): Promise<Response> {
  let url = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!allowRemote && !isLoopback(url)) throw new UsageError(refusal(first, url));
    const response = await repeatableFetch(url, { redirect: 'manual', headers: { accept }, signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    url = httpUrl(URL.parse(location, url.href)?.href ?? location);
  }
  throw new UsageError(`${shown(first)} redirects more than ${MOST_REDIRECTS} times`);
}

function refusal(first: URL, url: URL): string {
  const what = url === first ? shown(first) : `${shown(first)} redirects to ${shown(url)}, which`;
  return `${what} is not on this machine, so it was not asked: --allow-remote allows it`;
}

/** Without the query, which can be long. */
const shown = ({ origin, pathname }: URL): string => origin + pathname;

/** What the connection failed for; `fetch` itself only says that it failed. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message ?? String(error);
}

async function* empty(): AsyncIterable<Uint8Array> {}
