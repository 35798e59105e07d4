import { describe, expect, it } from '@jest/globals';
import { closest } from './closest.ts';

describe('the closest candidate', () => {
  it.each([
    ['endpiont', 'endpoint'],
    ['request_total', 'requests_total'],
    ['stats', 'status'],
    ['jbo', 'job'],
  ])('of %s is %s', (word, meant) => {
    expect(closest(word, ['instance', 'endpoint', 'job', 'status', 'requests_total'])).toBe(meant);
  });

  it('may be further away the longer the word is', () => {
    expect(closest('inference_request_durations_ms', ['inference_request_duration_seconds'])).toBe(
      'inference_request_duration_seconds',
    );
  });

  it('is none where all are far away', () => {
    expect(closest('venue', ['instance', 'endpoint', 'job'])).toBeUndefined();
  });

  it('is none where a short word shares no letter with it', () => {
    expect(closest('az', ['le', 'job'])).toBeUndefined();
  });

  it('is none without candidates', () => {
    expect(closest('endpoint', [])).toBeUndefined();
  });
});
