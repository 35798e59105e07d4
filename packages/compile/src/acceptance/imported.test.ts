import { gauge, job, promql } from '@belvedere/promql';
import { importedAlert, importedExpression, importedGroup, ruleGroup } from '@belvedere/rule-kit';
import { expect, it } from '@jest/globals';
import { judgeDomain } from '../checks/index.ts';
import { alertNamed, shop } from '../checks/test-support/fixture.ts';

const elsewhere = gauge('elsewhere', { help: 'Declared by no catalog.', job: job('x', { scrapeInterval: '15s' }) });
const down = promql`${elsewhere} == 0`.returns('count', 'job', 'instance');
const lacking = importedExpression('rate(elsewhere[5m]) > 0', { unit: 'count/second' });

const severities = (groups: Parameters<typeof shop>[0]) =>
  judgeDomain(shop({ ...groups, tests: [] }), { runbooks: new Set() }).problems.map(
    ({ code, severity }) => `${severity} ${code}`,
  );

it('what an imported rule lacks is a warning, and an error where it was written here', () => {
  const imported = [importedAlert('down', { when: down }), importedAlert('down', { when: lacking })];
  const found = severities({ groups: [importedGroup('shop', 'Theirs', { interval: '10m', rules: imported })] });
  expect(new Set(found)).toEqual(
    new Set([
      'warning promql/unknown-metric',
      'warning rules/duplicate-name',
      'warning rules/long-interval',
      'warning rules/missing-annotation',
      'warning rules/missing-runbook',
      'warning rules/untested',
    ]),
  );
  expect(severities({ groups: [ruleGroup('shop', 'ours', { rules: [alertNamed('Lagging')] })] })).toEqual([
    'error rules/missing-runbook',
    'error rules/untested',
    'error rules/untested',
  ]);
});

it('what an evaluator would mix up stays an error', () => {
  const group = importedGroup('shop', 'Theirs', { rules: [] });
  expect(severities({ groups: [group, group] })).toEqual(['error rules/duplicate-group']);
});
