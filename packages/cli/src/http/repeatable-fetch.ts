/**
 * `fetch` for requests that may be sent twice, which all are that only read. A server may close a connection that was
 * kept for the next request while that one is on its way: nobody did wrong, and a connection of its own answers.
 * Source: https://www.rfc-editor.org/rfc/rfc9112#section-9.3.1
 */
export async function repeatableFetch(url: string | URL, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    if (!isClosed(error)) throw error;
    return fetch(url, options);
  }
}

/** What undici and the system call a connection that the other side has closed. */
const CLOSED = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'];

const isClosed = (error: unknown): boolean => {
  const { cause } = error as { readonly cause?: { readonly code?: string } };
  return CLOSED.includes(cause?.code ?? '');
};
