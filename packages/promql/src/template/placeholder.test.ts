import { describe, expect, it } from '@jest/globals';
import { placeholder, withoutPlaceholders } from './placeholder.ts';

describe('what stands in for an interpolation', () => {
  it.each(['', 'rate(', 'requests_total[', 'a offset ', 'a == ', 'sum by (', '{', '{a="', '{a="b", ', 'up{a="="} == '])(
    'is a variable behind %j',
    (before) => {
      expect(placeholder(1, before)).toBe('$interpolated1_');
    },
  );

  it.each(['{a=', '{a="b", c=~ ', "up{a!='{', b!~", '{`a}`=', '# up{a="\n{a ='])('is a string behind %j', (before) => {
    expect(placeholder(2, before)).toBe('"$interpolated2_"');
  });

  it.each(['up # {a=', '"{a=', '{a="=', 'up{a="b"} ==', '{a="\\"='])('is no string behind %j', (before) => {
    expect(placeholder(3, before)).toBe('$interpolated3_');
  });

  it('is not seen in messages', () => {
    expect(withoutPlaceholders("unexpected 'a$interpolated12_b' in 'x'")).toBe("unexpected 'a${…}b' in 'x'");
  });
});
