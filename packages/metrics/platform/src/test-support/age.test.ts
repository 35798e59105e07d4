import { expect, test } from '@jest/globals';
import { noLonger, notYet } from './age.ts';

test('a program lacks what came after it', () => {
  const since = { '1.6': /^a/, '1.10.0': /^b/, '2.0': /^c/ };
  expect(notYet('1.5.0', since)).toEqual({ 'since 1.6': /^a/, 'since 1.10.0': /^b/, 'since 2.0': /^c/ });
  expect(notYet('1.9.2', since)).toEqual({ 'since 1.10.0': /^b/, 'since 2.0': /^c/ });
  expect(notYet('2.0', since)).toEqual({});
});

test('a program lacks what went before it', () => {
  const until = { '16': /^a/, '17': /^b/ };
  expect(noLonger('15.18', until)).toEqual({});
  expect(noLonger('16.2', until)).toEqual({ 'until 16': /^a/ });
  expect(noLonger('17', until)).toEqual({ 'until 16': /^a/, 'until 17': /^b/ });
});
