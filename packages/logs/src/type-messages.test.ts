import { describe, expect, it } from '@jest/globals';
import { typeMessages } from '@belvedere/testing/type-messages';

describe('what does not compile is refused in sentences', () => {
  it.each(typeMessages(`${import.meta.dirname}/logs.test-d.ts`))('$line $expected', ({ expected, actual }) => {
    expect(actual).toContain(expected);
  });
});
