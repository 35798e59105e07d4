import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { watchdog } from './watchdog.ts';

it('fires after silence only, and names the limit that holds by then', async () => {
  const dog = watchdog((seconds) => `nothing for ${seconds} s`, 60_000);
  dog.alive(400);
  for (let sign = 0; sign < 6; sign += 1) {
    await sleep(100);
    dog.alive();
  }
  expect(dog.signal.aborted).toBe(false);
  await sleep(600);
  expect(dog.signal.aborted).toBe(true);
  expect(dog.signal.reason).toMatchObject({ message: 'nothing for 0.4 s' });
});

it('never fires once it is stopped, and passes the outer signal on', async () => {
  const outer = new AbortController();
  const dog = watchdog(() => 'silence', 50, outer.signal);
  dog.stop();
  await sleep(150);
  expect(dog.signal.aborted).toBe(false);
  outer.abort('outer');
  expect(dog.signal.reason).toBe('outer');
});
