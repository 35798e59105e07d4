import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is yes; false where it stays no for `patience` milliseconds or `given up` settles first. */
export async function waitFor(
  question: () => Promise<boolean>,
  patience: number,
  givenUp: Promise<unknown> = new Promise(() => undefined),
): Promise<boolean> {
  let over = false;
  void givenUp.then(() => (over = true));
  const end = Date.now() + patience;
  while (!over && Date.now() < end) {
    if (await question()) return true;
    await sleep(100);
  }
  return false;
}
