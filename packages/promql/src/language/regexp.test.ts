import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { matchesRegexp, regexpProblem } from './regexp.ts';

const PIECES = [
  'a',
  'Z',
  '0',
  '_',
  '-',
  ':',
  '/',
  '.',
  '.*',
  '.+',
  '.?',
  '|',
  String.raw`\.`,
  String.raw`\|`,
  ' ',
  '=',
  '"',
];

/** What the engine itself says, without a short cut. */
const compiled = (pattern: string): RE2JS => RE2JS.compile(`^(?s:${pattern})$`);

describe('regular expressions of RE2', () => {
  it('that are simple are judged as the engine judges them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
        const pattern = pieces.join('');
        let isValid = true;
        try {
          compiled(pattern);
        } catch {
          isValid = false;
        }
        expect(regexpProblem(pattern) === undefined).toBe(isValid);
        if (isValid) expect(matchesRegexp(pattern, '')).toBe(compiled(pattern).matches(''));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['(', /missing closing \)/],
    ['a{1001}', /repeat/],
    ['(?=a)', /Perl syntax/],
    [String.raw`\1`, /escape/],
    ['[b-a]', /range/],
    ['x**', /repetition/],
    [`(${'a?'.repeat(6000)})`, /more than 10000/],
  ])('%s is none', (pattern, message) => {
    expect(regexpProblem(pattern)).toMatch(message);
    expect(regexpProblem(pattern)).toMatch(message);
  });

  it('match a whole value, its lines included', () => {
    expect(matchesRegexp('a.c', 'a\nc')).toBe(true);
    expect(matchesRegexp('b', 'abc')).toBe(false);
    expect(matchesRegexp('(?i)ABC', 'abc')).toBe(true);
  });
});
