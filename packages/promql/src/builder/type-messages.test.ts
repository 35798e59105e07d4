import { describe, expect, it } from '@jest/globals';
import { typeMessages } from '@belvedere/testing/type-messages';

describe.each(['builder', 'operators', 'functions'])('what does not compile is refused in sentences: %s', (concept) => {
  it.each(typeMessages(`${import.meta.dirname}/${concept}.test-d.ts`))('$line $expected', ({ expected, actual }) => {
    expect(actual).toContain(expected);
  });
});
