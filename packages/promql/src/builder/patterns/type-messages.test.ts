import { describe, expect, it } from '@jest/globals';
import { typeMessages } from '@belvedere/testing/type-messages';

describe('what does not compile of a pattern is refused in sentences', () => {
  it.each(typeMessages(`${import.meta.dirname}/patterns.test-d.ts`))('$expected', ({ expected, actual }) => {
    expect(actual).toContain(expected);
  });
});
