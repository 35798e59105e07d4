import { describe, expect, it } from '@jest/globals';
import { startChild } from './child.ts';

describe('a program beside us', () => {
  it('leaves the end of its log', async () => {
    const script = `for (let i = 0; i < 100; i++) console.error('line ' + i); process.exit(3)`;
    const child = startChild('Prometheus', process.execPath, ['-e', script]);
    expect(await child.ended).toBe('Prometheus ended with code 3');
    expect(child.log()).toHaveLength(40);
    expect(child.log().at(-1)).toBe('line 99');
  });

  it('is stopped, and stopping it twice does no harm', async () => {
    const child = startChild('Prometheus', process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await child.stop();
    await child.stop();
    expect(await child.ended).toBe('Prometheus was ended by SIGTERM');
  });

  it('that is not there says so', async () => {
    const child = startChild('Prometheus', '/nonexistent/prometheus', []);
    expect(await child.ended).toMatch(/^Prometheus did not start: .*ENOENT/);
    await child.stop();
  });
});
