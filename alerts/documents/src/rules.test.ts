import { describeRules } from '@belvedere/rule-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { incidents, ruleGroups, groups, tests } from './index.ts';
import { objectiveGroups } from './objectives/index.ts';

/** Those of the objectives are listed where they stand. */
const rules = ruleGroups().flatMap((group) => group.rules);
const alerts = rules.filter((rule) => rule.kind === 'alert');
const recordings = rules.filter((rule) => rule.kind === 'recording');

describe('the rules of document analysis', () => {
  it('answer every alert that the domain asks for', () => {
    expect(alerts.map(({ name, labels }) => `${labels['category'] ?? labels['severity']} ${name}`).sort()).toEqual([
      'business DocumentsComplianceViolations',
      'business DocumentsProcessingSlowdown',
      'business DocumentsResultsLate',
      'business DocumentsRevenueLoss',
      'business DocumentsSessionsAbandoned',
      'critical DocumentsAPIGatewayDown',
      'critical DocumentsClusterFailure',
      'critical DocumentsDatabaseDown',
      'critical DocumentsDatabaseUnreachable',
      'critical DocumentsGoServiceDown',
      'critical DocumentsHighErrorRate',
      'critical DocumentsHighFailureRate',
      'critical DocumentsJavaServiceDown',
      'critical DocumentsMLServiceDown',
      'critical DocumentsNodeDown',
      'critical DocumentsNodeNotReady',
      'critical DocumentsProcessingStalled',
      'warning DocumentsDatabasePoolSaturated',
      'warning DocumentsErrorRateRising',
      'warning DocumentsGPUMemoryHigh',
      'warning DocumentsGPUSaturated',
      'warning DocumentsHighCPU',
      'warning DocumentsHighDisk',
      'warning DocumentsHighLatency',
      'warning DocumentsHighMemory',
      'warning DocumentsInstanceDown',
      'warning DocumentsJavaHeapHigh',
      'warning DocumentsModelAccuracyDrop',
      'warning DocumentsModelQueueBacklog',
      'warning DocumentsModelSlow',
      'warning DocumentsQueueBacklog',
      'warning DocumentsSuccessRatioLow',
      'warning DocumentsTrainingPipelineFailed',
    ]);
  });

  it('wake nobody for the business', () => {
    const business = alerts.filter(({ labels }) => labels['category'] === 'business');
    expect(new Set(business.map(({ labels }) => labels['severity']))).toEqual(new Set(['warning']));
  });

  it('belong to the teams that can help', () => {
    const owned = alerts.flatMap(({ name, labels }) =>
      labels['team'] === undefined ? [] : [`${labels['team']} ${name}`],
    );
    expect(owned.sort()).toEqual([
      'database DocumentsDatabaseDown',
      'database DocumentsDatabaseUnreachable',
      'ml DocumentsGPUMemoryHigh',
      'ml DocumentsGPUSaturated',
      'ml DocumentsModelAccuracyDrop',
      'ml DocumentsModelQueueBacklog',
      'ml DocumentsModelSlow',
      'ml DocumentsTrainingPipelineFailed',
      'platform DocumentsClusterFailure',
      'platform DocumentsNodeDown',
      'platform DocumentsNodeNotReady',
    ]);
  });

  it('record over the window that their names state', () => {
    const windows = ruleGroups().flatMap((group) =>
      group.rules.flatMap(({ kind, name }) => (kind === 'recording' ? [[name, group.window] as const] : [])),
    );
    expect(windows.filter(([name, window]) => !name.endsWith('rate5m') || window !== 300_000)).toEqual([]);
  });

  it('do not alert on what another rule records, whose order is not certain everywhere', () => {
    const recorded = recordings.map(({ name }) => name);
    expect(alerts.filter(({ expression }) => recorded.some((name) => expression.print().includes(name)))).toEqual([]);
  });

  it('are all in the groups, with those of the objectives', () => {
    expect(groups.map(({ name }) => name)).toEqual([...ruleGroups(), ...objectiveGroups].map(({ name }) => name));
  });

  describeRules(groups, tests);
});

describe('the incidents', () => {
  it('fire alerts that exist', () => {
    const names = new Set(groups.flatMap((group) => group.rules.map(({ name }) => name)));
    const fired = Object.values(incidents).flatMap((list) => list.map(({ name }) => name));
    expect(fired.filter((name) => !names.has(name))).toEqual([]);
  });
});
