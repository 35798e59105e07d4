import { describe, expect, it } from '@jest/globals';
import { typeMessages } from '@belvedere/testing/type-messages';

describe('what does not compile of a template is refused in sentences', () => {
  it.each(typeMessages(`${import.meta.dirname}/promql.test-d.ts`))('$expected', ({ expected, actual }) => {
    expect(actual).toContain(expected);
  });
});
