import { describe, expect, it } from '@jest/globals';
import {
  bytes,
  count,
  formatQuantity,
  mebibytes,
  milliseconds,
  percent,
  quantity,
  ratio,
  seconds,
} from './quantity.ts';

describe('quantities', () => {
  it('are kept in base units', () => {
    expect(milliseconds(150)).toEqual(seconds(0.15));
    expect(percent(5)).toEqual(ratio(0.05));
    expect(mebibytes(1)).toEqual(bytes(1_048_576));
  });

  it.each([
    [seconds(0.15), '150ms'],
    [seconds(90), '90s'],
    [ratio(0.05), '5 %'],
    [bytes(1536), '1.5 KiB'],
    [bytes(0), '0 B'],
    [count(1000), '1000'],
    [quantity(3, 'dollars'), '3 dollars'],
    [quantity(235.12345, 'count/second'), '235.1/s'],
    [quantity(1536, 'bytes/second'), '1.5 KiB/s'],
  ])('read well: %j', (value, text) => {
    expect(formatQuantity(value)).toBe(text);
  });

  it('are finite', () => {
    expect(() => seconds(NaN)).toThrow('NaN seconds is not a finite quantity');
  });
});
