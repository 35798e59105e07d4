import { duration } from '@belvedere/core';
import { describe, expect, it } from '@jest/globals';
import { ruleGroup } from './index.ts';

describe('a rule group', () => {
  it('is named after its domain, evaluated every 30 s, and closes open windows at 5 m', () => {
    expect(ruleGroup('feature-store', 'inference', { rules: [] })).toMatchObject({
      name: 'feature-store-inference',
      domain: 'feature-store',
      interval: 30_000,
      window: 300_000,
      rules: [],
    });
  });

  it.each(['interval', 'window'])('has an %s', (field) => {
    expect(() => ruleGroup('shop', 'x', { [field]: duration('0s'), rules: [] })).toThrow(
      new RangeError(`group shop-x: its ${field} is 0s, and must be longer than 0s`),
    );
  });
});
