import { describe, expect, it } from '@jest/globals';
import { seconds } from '@belvedere/core';
import { dashboard, stat } from '@belvedere/dashboard-kit';
import { record, ruleGroup } from '@belvedere/rule-kit';
import { alertNamed, codesOf, keys, lag } from '../test-support/fixture.ts';

const largest = lag.max({ by: ['topic'] }).topk(1);
const panel = dashboard(keys.overview, { description: 'A test.', panels: [stat('Lag', { query: largest })] });
const group = (rule: Parameters<typeof ruleGroup>[2]['rules'][number]) => ruleGroup('shop', 'lag', { rules: [rule] });

describe('what an expression is for', () => {
  it('decides what is wrong with it', () => {
    expect(codesOf({ groups: [group(alertNamed('LagLargest', largest.above(seconds(60))))] })).toEqual([
      'promql/fragile',
    ]);
    expect(codesOf({ groups: [group(record('topic:consumer_lag_seconds:top', largest))] })).toEqual([]);
    expect(codesOf({ dashboards: [panel] })).toEqual([]);
  });
});
