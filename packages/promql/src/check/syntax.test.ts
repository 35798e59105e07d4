import { describe, expect, it } from '@jest/globals';
import { checkSyntax } from './syntax.ts';

describe('the syntax check', () => {
  it.each([
    ['rate(x[$__rate_interval])'],
    ['x{endpoint=~"$endpoint"}'],
    ['topk($k, x)'],
    ['x[${window}]'],
    [`sum by (endpoint) (rate(x{a="$b", c='\${d}'}[5m]))`],
  ])('accepts %s', (expression) => {
    expect(checkSyntax(expression)).toEqual([]);
  });

  it.each([
    ['sum(', 'ends too early'],
    ['up{', 'ends too early'],
    ['up}', 'unexpected "}"'],
    ['', 'ends too early'],
    ['rate(x[5m)', 'unexpected ")"'],
  ])('refuses %j', (expression, message) => {
    expect(
      checkSyntax(expression)
        .map((problem) => problem.message)
        .join(),
    ).toContain(message);
  });

  it('says where', () => {
    expect(checkSyntax('topk($k, x) ]')[0]).toMatchObject({ from: 12, to: 13 });
  });
});
