import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt, shopIndex } from '../test-support/shop.ts';
import { absentLabels } from './absent-labels.ts';

describe('labels of what is absent', () => {
  it.each([
    ['absent(rate(requests_total{job="api"}[5m]))', 'warning', 'rate(requests_total{job="api"}[5m])'],
    ['absent(sum by (job) (up{job="api"}))', 'warning', 'sum by (job) (up{job="api"})'],
    ['absent_over_time(sum(up{job="api"})[5m:])', 'warning', 'sum(up{job="api"})[5m:]'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(absentLabels, text, shopIndex, 'alert').map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(absentLabels, text, shopIndex, 'alert')).toEqual([place]);
  });

  it.each([
    'absent(up{job="api"})',
    'absent_over_time(up{job="api"}[5m])',
    'absent(sum(up))',
    'absent(up{job="api"} == 1)',
    'absent(sum(up{job=~"a.*"}))',
    'absent(up{job="api"} and on (instance) requests_total)',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(absentLabels, text, shopIndex, 'alert')).toEqual([]);
  });

  it.each([
    ['absent(sum(up{job="api", instance="a"}))', 'job, instance of up are lost', 'absent(…) of the selector itself'],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(absentLabels, text, shopIndex, 'alert');
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });

  it('do not matter on a panel', () => {
    expect(findingsOf(absentLabels, 'absent(sum(up{job="api"}))')).toEqual([]);
  });
});
