import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { notation } from './incident-test-file.ts';

it.each([
  [[1, 2, 2, 2, NaN], '1 2x2 _'],
  [[NaN, NaN, 0.5, Infinity, -Infinity], '_x2 0.5 Inf -Inf'],
  [[0, -0, -0], '0 0x1'],
  [[], ''],
])('%j is %s', (values, text) => {
  expect(notation(values)).toBe(text);
});

it('says every value of a history, whatever it is', () => {
  const value = fc.oneof(fc.double(), fc.constant(NaN), fc.constant(1));
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const read = notation(values)
        .split(' ')
        .filter((word) => word !== '')
        .flatMap((word) => {
          const [, text, more] = /^(.*?)(?:x(\d+))?$/.exec(word)!;
          const times = text === '_' ? Number(more ?? 1) : Number(more ?? 0) + 1;
          return Array<number>(times).fill(text === '_' ? NaN : Number(text!.replace('Inf', 'Infinity')));
        });
      expect(read).toEqual(values.map((one) => one + 0));
    }),
  );
});
