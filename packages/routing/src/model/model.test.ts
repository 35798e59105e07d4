import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inhibit, not, pattern, receiver, route, secret, silence } from '../index.ts';
import { matchers } from './matcher.ts';
import { listedBy, literalPattern, matchesRegexp } from './regexp.ts';

describe('secret', () => {
  it.each(['https://hooks.slack.com/services/T0/B0/planted', 'XOXB-planted', '', 'a'.repeat(64), 'a--b', 'ab-'])(
    'takes a name, not %j',
    (text) => {
      expect(() => secret(text)).toThrow(TypeError);
    },
  );

  it('does not repeat what it was given', () => {
    expect(() => secret('planted Secret')).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('planted') }),
    );
  });
});

describe('matchers', () => {
  it('stand in the order of their labels', () => {
    expect(
      matchers({ team: ['ml', 'database'], service: not('a'), alertname: pattern('High.*'), x: undefined }),
    ).toEqual([
      { label: 'alertname', operator: '=~', value: 'High.*' },
      { label: 'service', operator: '!=', value: 'a' },
      { label: 'team', operator: '=~', value: 'ml|database' },
    ]);
  });

  it('refuse a pattern that is none, and an empty list', () => {
    expect(() => pattern('(')).toThrow(/^pattern\('\('\): missing closing \)/);
    expect(() => matchers({ service: [] })).toThrow("the label 'service' is held to an empty list");
    expect(() => matchers({ '': 'x' })).toThrow('a matcher names no label');
  });

  it('of a list match its texts and no other', () => {
    const text = fc.string({ unit: 'binary-ascii', maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (texts, other) => {
        const made = literalPattern(texts);
        expect(texts.every((one) => matchesRegexp(made, one))).toBe(true);
        expect(matchesRegexp(made, other)).toBe(texts.includes(other));
        expect(new Set(listedBy(made))).toEqual(new Set(texts));
      }),
    );
  });

  it('of a pattern match the whole value, and its lines alone', () => {
    expect([matchesRegexp('a|b', 'ab'), matchesRegexp('.*', 'a\nb'), matchesRegexp('', '')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(listedBy('a.*|b')).toBeUndefined();
  });
});

describe('a definition that Alertmanager would refuse, or that silences all', () => {
  const everyone = receiver('everyone', []);
  it.each<[string, () => unknown]>([
    ["'Every One' is no name of a receiver", () => receiver('Every One', [])],
    ['route a: groupBy is empty', () => route('a', { receiver: everyone, groupBy: [] })],
    ["route a: groupBy names the label 'x' twice", () => route('a', { groupBy: ['x', 'x'] })],
    ["route a: groupBy is '...'", () => route('a', { groupBy: ['...', 'x'] })],
    ['route a: its groupInterval is 0s', () => route('a', { groupInterval: '0s' })],
    ['route a: its repeatInterval is 0s', () => route('a', { repeatInterval: '0s' })],
    [
      'inhibition a: it names no equal label',
      () => inhibit('a', { source: { x: '1' }, target: { x: '2' }, equal: [] }),
    ],
    ['inhibition a: it needs a matcher', () => inhibit('a', { source: {}, target: { x: '2' }, equal: ['x'] })],
    ['silence a: it ends at', () => silence('a', { ...quiet, until: quiet.from })],
    ['silence a: it silences every alert', () => silence('a', { ...quiet, where: {} })],
    ["silence a: '2026-03-07' is no time", () => silence('a', { ...quiet, from: '2026-03-07' })],
    ["silence a: '2026-02-30T22:00:00Z' is no time", () => silence('a', { ...quiet, from: '2026-02-30T22:00:00Z' })],
    [
      "silence a: '2026-02-29T00:00:00+01:00' is no time",
      () => silence('a', { ...quiet, from: '2026-02-29T00:00:00+01:00' }),
    ],
    ["silence a: '2026-13-07T22:00:00Z' is no time", () => silence('a', { ...quiet, from: '2026-13-07T22:00:00Z' })],
  ])('is told: %s', (message, define) => {
    expect(define).toThrow(message);
  });
});

const quiet = {
  where: { service: 'a' },
  from: '2026-03-07T22:00:00Z',
  until: '2026-03-07T23:00:00Z',
  author: 'a',
  comment: 'b',
};
