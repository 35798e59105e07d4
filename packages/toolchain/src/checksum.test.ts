import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statedChecksum } from './checksum.ts';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}$/);
const sums = fc.dictionary(name, hex, { minKeys: 1 });

test('every file of a list has its own checksum, in both forms of sha256sum', () => {
  fc.assert(
    fc.property(sums, fc.constantFrom('  ', ' *'), fc.constantFrom('\n', '\r\n'), (stated, separator, end) => {
      const text = Object.entries(stated).map(([file, sum]) => `${sum}${separator}${file}${end}`);
      for (const [file, sum] of Object.entries(stated)) expect(statedChecksum(text.join(''), file)).toBe(sum);
    }),
  );
});

test('a file that is not listed has none, nor one whose name only ends or begins alike', () => {
  const text = `${'a'.repeat(64)}  prometheus-3.15.0.linux-amd64.tar.gz\n`;
  expect(statedChecksum(text, 'prometheus-3.15.0.linux-amd64.tar')).toBeUndefined();
  expect(statedChecksum(text, '3.15.0.linux-amd64.tar.gz')).toBeUndefined();
  expect(statedChecksum('<html>no sums</html>', 'x')).toBeUndefined();
});

test('upper-case hex is the same checksum', () => {
  expect(statedChecksum(`${'AB'.repeat(32)}  x\n`, 'x')).toBe('ab'.repeat(32));
});
