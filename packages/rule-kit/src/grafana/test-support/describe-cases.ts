import { names } from '@belvedere/core';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { grafanaGroup } from '../grafana-group.ts';
import { grafanaRuleFile } from '../grafana-rule-file.ts';
import { CASE_DATASOURCE, caseGroup, goneGroup } from './case-group.ts';
import { CASES, type Sample } from './cases.ts';
import type { EvaluatedRule, GrafanaClient } from './grafana-client.ts';

/** A Grafana, and the Prometheus as it reaches it. */
export interface GrafanaUnderTest {
  readonly client: GrafanaClient;
  readonly prometheusUrl: string;
  /** Milliseconds until it has evaluated every rule. */
  readonly timeout: number;
  /** Milliseconds in which it has certainly evaluated a rule once more. */
  readonly evaluation: number;
}

/** The tests of the table of cases, for a double of Grafana and for a real one. */
export function describeCases(title: string, grafana: () => Promise<GrafanaUnderTest>): void {
  describe(title, () => {
    const group = grafanaGroup(caseGroup, { datasource: CASE_DATASOURCE, shadow: true });
    const folder = names.folderTitle(caseGroup.domain);
    let rules: ReadonlyMap<string, EvaluatedRule>;
    let exported: unknown;

    beforeAll(async () => {
      const { client, prometheusUrl, timeout } = await grafana();
      await client.createPrometheus(CASE_DATASOURCE, prometheusUrl);
      await client.createFolder(group.folderUid, folder);
      await client.putGroup(group);
      rules = await client.evaluated(group.title, timeout);
      exported = (await client.exportGroup(group)).groups[0];
    }, 180_000);

    it.each(CASES)('$name fires for each series of the answer ($source)', ({ name, answer }) => {
      const alerts = (rules.get(name)!.alerts ?? []).filter(({ state }) => state.startsWith('Alerting'));
      // What cannot be evaluated is an alert of its own, of another name.
      const expected = answer === 'error' ? [] : answer.map(({ labels }) => ({ ...labels, ...added(name, folder) }));
      expect(alerts.map(({ labels }) => labels).toSorted(byZone)).toEqual(expected.toSorted(byZone));
      expect(rules.get(name)!.health === 'error').toBe(answer === 'error');
    });

    it('ends an alert at the first evaluation without its series, while others fire', async () => {
      const { client, timeout, evaluation } = await grafana();
      const gone = Math.ceil((Date.now() + 3 * evaluation) / 1000);
      const changing = grafanaGroup(goneGroup(gone), { datasource: CASE_DATASOURCE });
      await client.putGroup(changing);
      const zones = async (): Promise<readonly (string | undefined)[]> =>
        ((await client.evaluated(changing.title, timeout)).get('Gone')!.alerts ?? [])
          .filter(({ state }) => state.startsWith('Alerting'))
          .map(({ labels }) => labels['zone'])
          .toSorted();
      expect(await zones()).toEqual(['a', 'b']);
      await new Promise((resume) => setTimeout(resume, gone * 1000 - Date.now() + evaluation));
      expect(await zones()).toEqual(['a']);
    }, 180_000);

    it('writes what the author wrote into annotations, and no label that is missing', () => {
      const texts = rules.get('MissingLabel')!.alerts!.map(({ annotations }) => annotations['description']);
      expect(texts.toSorted()).toEqual(["zone ''", "zone 'a'"]);
      for (const { alerts = [] } of rules.values()) {
        for (const { annotations } of alerts) {
          expect(annotations['summary']).toMatch(/^is .*, and \{\{ this \}\} costs \$\{HOME\}$/);
          expect(annotations['summary']).not.toContain('var=');
        }
      }
    });

    it('exports what we write as a file', () => {
      const file = JSON.parse(grafanaRuleFile(group, caseGroup.domain)) as { groups: [{ rules: object[] }] };
      const { rules: own, ...head } = file.groups[0];
      expect(exported).toMatchObject(head);
      const theirs = (exported as { rules: object[] }).rules;
      expect(theirs.map((rule) => pick(rule))).toEqual(own.map((rule) => pick(rule)));
    });
  });
}

const added = (name: string, folder: string): Sample['labels'] => ({
  alertname: name,
  grafana_folder: folder,
  domain: 'e2e',
  team: 'e2e',
  severity: 'info',
  service: 'cases',
  literal: '{{ $value }} costs $5',
  [names.shadowLabel.name]: names.shadowLabel.value,
});

const byZone = (a: Sample['labels'], b: Sample['labels']): number => (a['zone'] ?? '').localeCompare(b['zone'] ?? '');

/** The fields that say when an alert fires; queries and texts come back with what Grafana adds or escapes. */
const FIELDS: readonly string[] = [
  ...['uid', 'title', 'condition', 'noDataState', 'execErrState', 'for', 'missing_series_evals_to_resolve'],
];
const pick = (rule: object): object =>
  Object.fromEntries(FIELDS.map((field) => [field, (rule as Record<string, unknown>)[field]]));
