import { print } from '@belvedere/promql';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { afterAll, describe, expect, it } from '@jest/globals';
import { yaml } from '../prometheus/yaml.ts';
import { grafanaGroup } from './grafana-group.ts';
import type { GrafanaRule, GrafanaRuleGroup } from './grafana-rule.ts';
import { caseGroup } from './test-support/case-group.ts';
import { answerOfGone, CASES } from './test-support/cases.ts';
import { describeCases } from './test-support/describe-cases.ts';
import { FakeGrafana } from './test-support/fake-grafana.ts';
import { GrafanaClient, Refused } from './test-support/grafana-client.ts';
import { withoutName } from './without-name.ts';

const answers = new Map(CASES.map(({ when, answer }) => [print(withoutName(when.node)), answer]));
const fake = new FakeGrafana((expr) => answers.get(expr) ?? answerOfGone(expr) ?? 'error');
const url = fake.start();
afterAll(() => fake.stop());

describeCases('the table of cases, on a double of Grafana', async () => ({
  client: new GrafanaClient(await url),
  prometheusUrl: 'http://prometheus.invalid',
  timeout: 5_000,
  evaluation: 100,
}));

describe('the double of Grafana', () => {
  const group = grafanaGroup(caseGroup, { datasource: 'any' });
  const put = async (change: Partial<GrafanaRuleGroup>): Promise<void> => {
    const client = new GrafanaClient(await url);
    await client.createFolder(group.folderUid, 'E2e');
    await client.putGroup({ ...group, ...change });
  };
  const changed = (change: object): GrafanaRule => ({ ...group.rules[0]!, ...change });
  const first = changed({});

  it('lets an alert go on where a rule waits for a second evaluation without its series', async () => {
    let zones = ['a', 'b'];
    const other = new FakeGrafana(() => zones.map((zone) => ({ labels: { zone }, value: 1 })));
    const client = new GrafanaClient(await other.start());
    await client.createFolder(group.folderUid, 'E2e');
    await client.putGroup({ ...group, rules: [changed({ missingSeriesEvalsToResolve: 2 })] });
    const count = async (): Promise<number> =>
      [...(await client.evaluated(group.title, 1000)).values()][0]!.alerts!.length;
    expect(await count()).toBe(2);
    zones = ['a'];
    expect([await count(), await count()]).toEqual([2, 1]);
    await other.stop();
  });

  it.each<[string, Partial<GrafanaRuleGroup>]>([
    ['an interval that is no multiple of 10 s', { interval: 15 }],
    ['two rules of one title', { rules: [first, changed({ uid: 'other' })] }],
    ['two rules of one uid', { rules: [first, changed({ title: 'Other' })] }],
    ['a uid of 41 characters', { rules: [changed({ uid: 'x'.repeat(41) })] }],
    ['a uid with a colon', { rules: [changed({ uid: 'a:b' })] }],
    ['a field that it does not know', { rules: [changed({ keepFiringFor: '5m' })] }],
    ['a condition that is no step', { rules: [changed({ condition: 'Z' })] }],
    ['another folder than that of its path', { folderUid: 'other' }],
  ])('refuses %s', async (_, mistake) => {
    await expect(put(mistake)).rejects.toThrow(Refused);
  });
});

/** promtool compares no NaN, and an expression that fails fails the test. */
const comparable = CASES.filter(
  ({ answer }) => answer !== 'error' && answer.every(({ value }) => Number.isFinite(value)),
);

describeWithTool('Prometheus', await findTool('promtool'), (promtool) => {
  it('answers each expression as the table says, and without the name of a metric', async () => {
    const tests = comparable.map(({ when, answer }) => ({
      interval: '1m',
      input_series: [],
      promql_expr_test: [
        {
          expr: print(withoutName(when.node)),
          eval_time: '0s',
          exp_samples: (answer as Exclude<typeof answer, 'error'>).map(({ labels, value }) => ({
            labels: `{${Object.entries(labels)
              .map(([name, text]) => `${name}=${JSON.stringify(text)}`)
              .join(', ')}}`,
            value,
          })),
        },
      ],
    }));
    const run = await runPromtool(promtool, ['test', 'rules', 'tests.yaml'], {
      'rules.yaml': 'groups: []\n',
      'tests.yaml': yaml({ rule_files: ['rules.yaml'], evaluation_interval: '1m', tests }),
    });
    expect(run.output).toContain('SUCCESS');
    expect(comparable.length).toBeGreaterThan(10);
  });
});
