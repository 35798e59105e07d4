import { duration } from '@belvedere/core';
import { describe, expect, it } from '@jest/globals';
import { ruleGroup, type AddedLabels } from './index.ts';

describe('a rule group', () => {
  it('is named after its domain, evaluated every 30 s, and closes open windows at 5 m', () => {
    expect(ruleGroup('feature-store', 'inference', { rules: [] })).toMatchObject({
      name: 'feature-store-inference',
      domain: 'feature-store',
      interval: 30_000,
      window: 300_000,
      queryOffset: 0,
      labels: {},
      rules: [],
      accept: [],
    });
    expect(ruleGroup('feature-store', 'inference', { rules: [] })).not.toHaveProperty('limit');
  });

  it('has a limit, an offset and labels', () => {
    const labels = { area: 'eu' };
    expect(ruleGroup('shop', 'x', { limit: 10, queryOffset: '1m', labels, rules: [] })).toMatchObject({
      limit: 10,
      queryOffset: 60_000,
      labels,
    });
  });

  it.each([0, -1, 1.5, NaN])('has no limit of %d series', (limit) => {
    expect(() => ruleGroup('shop', 'x', { limit, rules: [] })).toThrow(
      new RangeError(`group shop-x: its limit is ${limit}, and must be a whole number of series from 1 on`),
    );
  });

  it.each([
    ['severity', "group shop-x: the label 'severity' is set by the alert itself"],
    ['a.b', "group shop-x: 'a.b' is no name of a label"],
  ])('refuses the label %s', (label, message) => {
    expect(() => ruleGroup('shop', 'x', { labels: { [label]: 'x' } as AddedLabels, rules: [] })).toThrow(message);
  });

  it('refuses an acceptance without a reason', () => {
    expect(() => ruleGroup('shop', 'x', { accept: [{ code: 'rules/long-interval', reason: '' }], rules: [] })).toThrow(
      'group shop-x: it accepts rules/long-interval without a reason',
    );
  });

  it.each(['interval', 'window'])('has an %s', (field) => {
    expect(() => ruleGroup('shop', 'x', { [field]: duration('0s'), rules: [] })).toThrow(
      new RangeError(`group shop-x: its ${field} is 0s, and must be longer than 0s`),
    );
  });
});
