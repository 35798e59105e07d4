import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { typeMessages } from '@belvedere/testing/type-messages';

describe('what does not compile is refused in words that help', () => {
  const files = ['panel.test-d.ts', '../classic/types.test-d.ts'];
  it.each(typeMessages(...files.map((file) => join(import.meta.dirname, file))))(
    '$expected',
    ({ expected, actual }) => {
      expect(actual).toContain(expected);
    },
  );
});
