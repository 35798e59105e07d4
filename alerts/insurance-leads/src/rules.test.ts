import { quantity } from '@belvedere/core';
import { describeRules } from '@belvedere/rule-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { defaultThresholds, groups, incidents, ruleGroups, tests, type Thresholds } from './index.ts';

/** Those of this folder; what the objectives make is theirs to test. */
const own = ruleGroups();
const alerts = own.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'alert'));
const recordings = own.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'recording'));

describe('the rules of lead generation', () => {
  it('answer every alert that the domain asks for', () => {
    expect(alerts.map(({ name, labels }) => `${labels['severity']} ${name}`).sort()).toEqual([
      'critical PostgresDown',
      'critical RedisDown',
      'critical ServiceDown',
      'warning AIModelErrors',
      'warning HighAIAPICost',
      'warning HighAIModelLatency',
      'warning HighAPIErrorRate',
      'warning HighCPUUsage',
      'warning HighDiskUsage',
      'warning HighFailedJobsRate',
      'warning HighMemoryUsage',
      'warning HighQueueDepth',
      'warning SlowAPIResponseTime',
    ]);
  });

  it('fire after a minute where they are critical, after five where they warn', () => {
    const unlike = alerts.filter((alert) => alert.for !== (alert.labels['severity'] === 'critical' ? 60_000 : 300_000));
    expect(unlike.map(({ name }) => name)).toEqual([]);
  });

  it('belong to the team that can help: databases and models are not the domain’s', () => {
    const owners = alerts.map(({ name, labels }) => [name, labels['team']] as const);
    expect(Object.fromEntries(owners.filter(([, team]) => team !== undefined))).toEqual({
      PostgresDown: 'database',
      RedisDown: 'database',
      HighAIModelLatency: 'ml',
      HighAIAPICost: 'ml',
      AIModelErrors: 'ml',
    });
  });

  it.each(Object.keys(defaultThresholds) as (keyof Thresholds)[])('compare with the %s that is stated', (key) => {
    const { value, unit } = defaultThresholds[key];
    const stated = ruleGroups({ ...defaultThresholds, [key]: quantity(value * 1.5, unit) });
    const printed = stated.flatMap(({ rules }) => rules.map(({ expression }) => expression.print()));
    const before = own.flatMap(({ rules }) => rules.map(({ expression }) => expression.print()));
    const changed = printed.filter((text, index) => text !== before[index]);
    expect(changed).toEqual([expect.stringContaining(`> ${value * 1.5}`)]);
  });

  it('record over the window that their names state', () => {
    const stated = recordings.map(({ name, expression }) => [
      name.replace(/.*(rate|increase)/, ''),
      /\[(\w+)\]/.exec(expression.print({ openWindow: 300_000 }))?.[1],
    ]);
    expect(stated.filter(([name, window]) => name !== window)).toEqual([]);
  });

  it('do not alert on what another rule records, whose order is not certain everywhere', () => {
    const recorded = recordings.map(({ name }) => name);
    expect(alerts.filter(({ expression }) => recorded.some((name) => expression.print().includes(name)))).toEqual([]);
  });

  describeRules(groups, tests);
});

describe('the incidents', () => {
  it('fire alerts that exist', () => {
    const fired = Object.values(incidents).flatMap((list) => list.map(({ name }) => name));
    const names = groups.flatMap(({ rules }) => rules.map(({ name }) => name));
    expect(fired.filter((name) => !names.includes(name))).toEqual([]);
  });
});
