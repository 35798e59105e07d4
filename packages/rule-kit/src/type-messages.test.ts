import { describe, expect, it } from '@jest/globals';
import { typeMessages } from '@belvedere/testing/type-messages';

const FILES = ['alert.test-d.ts', 'rule-test/scenario.test-d.ts'];

describe('what does not compile is refused in sentences', () => {
  const messages = typeMessages(...FILES.map((file) => `${import.meta.dirname}/${file}`));

  it.each(messages)('$expected', ({ expected, actual }) => {
    expect(actual).toContain(expected);
  });
});
