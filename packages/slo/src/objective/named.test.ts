import { milliseconds } from '@belvedere/core';
import { counter, histogram, job } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { events, latency, objective, objectiveNamed, promisedShare, promisedTime } from '../index.ts';

const api = job('api', { scrapeInterval: '15s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['status'], job: api });
const duration = histogram('request_duration_seconds', { help: 'Time.', buckets: [0.1, 0.15, 1], job: api });

const fast = objective('ApiLatency', {
  indicator: latency({ duration, below: milliseconds(150) }),
  objectiveRatio: 0.95,
  service: 'api',
  description: 'Requests are answered within 150 ms.',
});
const sound = objective('ApiErrors', {
  indicator: events({ errors: requests.where({ status: /5../ }), total: requests }),
  objectiveRatio: 0.999,
  service: 'api',
  description: 'Requests are answered without an error.',
});

describe('an objective, for the panel that explains it', () => {
  it('is found by its name, and is told apart from others', () => {
    expect(objectiveNamed([fast, sound], 'ApiErrors')).toBe(sound);
    expect(() => objectiveNamed([fast, sound], 'ApiError')).toThrow(
      "no objective is called 'ApiError': there are ApiLatency, ApiErrors",
    );
  });

  it('says the time and the share that it promises', () => {
    expect(promisedTime(fast)).toEqual({ value: 0.15, unit: 'seconds' });
    expect(() => promisedTime(sound)).toThrow('objective ApiErrors promises no time of requests');
    expect(promisedShare(sound)).toEqual({ value: 0.999, unit: 'ratio' });
  });
});
