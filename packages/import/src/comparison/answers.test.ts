import { describe, expect, test } from '@jest/globals';
import { answers, readAnswer } from './answers.ts';
import { jobsOfTargets } from './jobs-of-targets.ts';

const success = (data: unknown): string => JSON.stringify({ status: 'success', data });

describe('an answer', () => {
  test('is what Prometheus says', () => {
    expect(readAnswer(success(['a', 'b']), answers.texts)).toEqual(['a', 'b']);
    expect(
      readAnswer(
        success([
          { target: {}, metric: 'a', type: 'counter', help: '', unit: '' },
          { target: {}, metric: 'a', type: 'gauge', help: '', unit: '' },
        ]),
        answers.metadata,
      ),
    ).toEqual(new Map([['a', new Set(['counter', 'gauge'])]]));
  });

  test('that is an error is said in its words', () => {
    const text = '{"status": "error", "errorType": "bad_data", "error": "invalid parameter \\"start\\""}';
    expect(() => readAnswer(text, answers.texts)).toThrow('invalid parameter "start"');
  });

  test.each(['', 'null', '<html></html>', '{"status": "fine"}', '[]'])('%j is none of Prometheus', (text) => {
    expect(() => readAnswer(text, answers.texts)).toThrow('this is no answer of the HTTP API of Prometheus');
  });

  test.each([
    ['{}', 'activeTargets'],
    ['{"activeTargets": [{"labels": {"a": 1}, "health": "up"}]}', 'activeTargets.0.labels.a'],
  ])('with %s is not as documented', (data, place) => {
    expect(() => readAnswer(`{"status": "success", "data": ${data}}`, answers.targets)).toThrow(place);
  });
});

test('targets are counted by their job', () => {
  const target = (instance: string, health: string, scrapeInterval?: string, labels = {}) => ({
    labels: { job: 'api', instance, ...labels },
    health,
    ...(scrapeInterval === undefined ? {} : { scrapeInterval }),
  });
  const text = success({
    activeTargets: [
      target('a', 'up', '15s'),
      target('b', 'down', '1m', { cluster: 'eu' }),
      target('c', 'unknown', '15s'),
      target('d', 'up', 'often'),
      target('e', 'up'),
    ],
    droppedTargets: [],
  });
  expect([...jobsOfTargets(readAnswer(text, answers.targets)).values()]).toEqual([
    {
      name: 'api',
      targets: 5,
      healthy: 3,
      scrapeIntervals: [15_000, 60_000],
      targetLabels: ['job', 'instance', 'cluster'],
    },
  ]);
});
