/** The rules that rule-kit writes for Grafana, held against what the foundation SDK says of its API. */
import type { Query, RecordRule, Rule, RuleGroup } from '@grafana/grafana-foundation-sdk/alerting';
import { job } from '@belvedere/promql';
import {
  alert,
  grafanaGroup,
  record,
  ruleGroup,
  type GrafanaAlertRule,
  type GrafanaQuery,
  type GrafanaRecordingRule,
  type GrafanaRuleGroup,
} from '@belvedere/rule-kit';
import { describe, expect, it } from '@jest/globals';

/** Readonly lists and maps as the SDK's, which can be written to. */
type Writable<Value> = Value extends readonly (infer Item)[]
  ? Writable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
    : Value;

/** A type all of whose fields the other has too, for the same kind of value. */
type Within<Own, Theirs> = keyof Own extends keyof Theirs
  ? Own extends { [Key in keyof Own & keyof Theirs]?: Theirs[Key] }
    ? true
    : false
  : false;

/** The SDK types the model of a query by the data source; the API takes any. */
type Bare<Rules> = Omit<Rules, 'data' | 'rules'>;

const group: Within<Bare<Writable<GrafanaRuleGroup>>, Bare<RuleGroup>> = true;
const alertRule: Within<Bare<Writable<GrafanaAlertRule>>, Bare<Rule>> = true;
const recording: Within<Omit<Writable<GrafanaRecordingRule>, 'data' | 'record'>, Bare<Rule>> = true;
const recorded: Within<Writable<GrafanaRecordingRule['record']>, RecordRule> = true;
const query: Within<Omit<Writable<GrafanaQuery>, 'model'>, Omit<Query, 'model'>> = true;

const api = job('api', { scrapeInterval: '15s' });
const compiled = grafanaGroup(
  ruleGroup('shop', 'up', {
    rules: [
      record('shop:up:sum', api.up.sum()),
      alert('Down', {
        when: api.up.equals(0),
        for: '1m',
        keepFiringFor: '5m',
        severity: 'critical',
        service: 'api',
        summary: 'Down',
        description: 'It does not answer.',
      }),
    ],
  }),
  { datasource: 'metrics', recordInto: 'store' },
);

describe('the rules of Grafana', () => {
  it('have the fields of the SDK, and values of its types', () => {
    expect([group, alertRule, recording, recorded, query]).toEqual([true, true, true, true, true]);
    const [recordingRule, down] = compiled.rules as readonly [GrafanaRecordingRule, GrafanaAlertRule];
    // What the compiler held against the SDK is all that is written.
    const fields: readonly (keyof GrafanaAlertRule)[] = [
      ...(['annotations', 'condition', 'data', 'execErrState', 'folderUID', 'for', 'keep_firing_for'] as const),
      ...(['labels', 'missingSeriesEvalsToResolve', 'noDataState', 'orgID', 'ruleGroup', 'title', 'uid'] as const),
    ];
    expect(Object.keys(down).sort()).toEqual(fields.toSorted());
    expect(Object.keys(recordingRule.record).sort()).toEqual(['from', 'metric', 'target_datasource_uid']);
  });
});
