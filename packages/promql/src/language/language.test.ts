import { describe, expect, it } from '@jest/globals';
import { FUNCTION_NAMES, functionFacts } from './functions.ts';
import { language } from './language.ts';
import { isSince, NEWEST, versionOf } from './version.ts';

describe('versions', () => {
  it.each([
    ['3', '3.0'],
    ['v3.5.1', '3.5'],
    ['2.53.0-rc.1', '2.53'],
  ])('%s is %s', (text, version) => {
    expect(versionOf(text)).toBe(version);
  });

  it.each(['', 'new', '3.x', 'three'])('%j is none', (text) => {
    expect(() => versionOf(text)).toThrow(/is not a version of Prometheus/);
  });

  it('are compared by their numbers, not their digits', () => {
    expect(isSince('3.10', '3.9')).toBe(true);
    expect(isSince('2.54', '3.0')).toBe(false);
    expect(isSince('3.0', '2.54')).toBe(true);
  });
});

describe('the functions', () => {
  it('are those of the newest version, each with one that brought it', () => {
    expect(FUNCTION_NAMES.length).toBe(90);
    for (const name of FUNCTION_NAMES) expect(isSince(NEWEST, functionFacts(name)!.since)).toBe(true);
  });

  it('are no properties of objects', () => {
    expect(functionFacts('constructor')).toBeUndefined();
    expect(functionFacts('__proto__')).toBeUndefined();
  });
});

describe('a language', () => {
  it('has arithmetic of durations where its version needs no switch for it', () => {
    expect(language().features.has('promql-duration-expr')).toBe(true);
    expect(language({ version: '3.13' }).features.has('promql-duration-expr')).toBe(false);
    expect(language({ version: '3.13', features: ['promql-duration-expr'] }).features.has('promql-duration-expr')).toBe(
      true,
    );
  });
});
