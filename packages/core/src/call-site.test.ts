import { describe, expect, it } from '@jest/globals';
import { callSite, sourceOf, type CallSite } from './call-site.ts';

function define(): CallSite {
  return callSite(define);
}

describe('a call site', () => {
  it('is the line that called, not the callee', () => {
    const [first, second] = [sourceOf(define()), sourceOf(define())];
    expect(first?.file).toMatch(/call-site\.test\.ts$/);
    expect(second?.line).toBe(first?.line);
    expect(Error.stackTraceLimit).toBeGreaterThan(1);
  });

  it('is unknown where the engine gives none', () => {
    expect(sourceOf({})).toBeUndefined();
  });
});
