import { describe, expect, it } from '@jest/globals';
import { typeMessages } from '@belvedere/testing/type-messages';

describe('what does not compile is refused in sentences', () => {
  it.each(typeMessages(`${import.meta.dirname}/indicator/indicators.test-d.ts`))(
    '$expected',
    ({ expected, actual }) => {
      expect(actual).toContain(expected);
    },
  );
});
