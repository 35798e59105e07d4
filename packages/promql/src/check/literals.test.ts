import { describe, expect, it } from '@jest/globals';
import { literalAlternatives } from './literals.ts';

describe('the texts that a regular expression lists', () => {
  it.each([
    ['a', ['a']],
    ['a|b', ['a', 'b']],
    ['(a|b)', ['a', 'b']],
    ['(?:a|b)', ['a', 'b']],
    ['', ['']],
    ['a|', ['a', '']],
    [String.raw`a\.b|c\|d`, ['a.b', 'c|d']],
  ])('%j', (pattern, texts) => {
    expect(literalAlternatives(pattern)).toEqual(texts);
  });

  it.each(['a.', 'a*', '[ab]', '^a', 'a$', '(a)(b)', '(a)|(b)', '(?i)a', String.raw`\d`, String.raw`a\\|b`])(
    '%j lists none',
    (pattern) => {
      expect(literalAlternatives(pattern)).toBeUndefined();
    },
  );
});
