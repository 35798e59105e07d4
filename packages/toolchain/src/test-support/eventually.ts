import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every 50 ms until there is an answer; the test's own timeout ends it. */
export async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await sleep(50);
  }
}
