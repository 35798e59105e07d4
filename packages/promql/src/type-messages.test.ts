import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { typeMessages } from '@belvedere/testing/type-messages';

const FILES = [
  'builder/builder.test-d.ts',
  'builder/operators.test-d.ts',
  'builder/functions.test-d.ts',
  'builder/patterns/patterns.test-d.ts',
  'template/promql.test-d.ts',
];

describe('what does not compile is refused in sentences', () => {
  const messages = typeMessages(...FILES.map((file) => join(import.meta.dirname, file)));

  it.each(messages)('$line $expected', ({ expected, actual }) => {
    expect(actual).toContain(expected);
  });
});
