import type { GrafanaRule, GrafanaRuleGroup } from '../grafana-rule.ts';
import { refusal, type Answer } from './answer.ts';

/** Source: https://github.com/grafana/grafana/blob/main/pkg/util/shortid_generator.go */
const UID = /^[A-Za-z0-9_-]{1,40}$/;
/** The scheduler's interval. Source: https://github.com/grafana/grafana/blob/main/pkg/setting/setting_unified_alerting.go */
const TICK = 10;

/** Source: https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/api/tooling/definitions/provisioning_alert_rules.go */
const GROUP_FIELDS: ReadonlySet<string> = new Set(['title', 'folderUid', 'interval', 'rules']);
const RULE_FIELDS: ReadonlySet<string> = new Set([
  ...[
    'id',
    'uid',
    'orgID',
    'folderUID',
    'ruleGroup',
    'title',
    'condition',
    'data',
    'noDataState',
    'execErrState',
    'for',
  ],
  ...['keep_firing_for', 'annotations', 'labels', 'isPaused', 'notification_settings', 'record'],
  ...['missingSeriesEvalsToResolve'],
]);

/** Why Grafana would not take a group; `others` are the rules of other groups in its folder. */
export function groupMistake(
  group: GrafanaRuleGroup,
  folder: string,
  name: string,
  others: readonly GrafanaRule[],
): Answer | undefined {
  const unknown = [
    ...Object.keys(group).filter((field) => !GROUP_FIELDS.has(field)),
    ...group.rules.flatMap((rule) => Object.keys(rule).filter((field) => !RULE_FIELDS.has(field))),
  ];
  if (unknown.length > 0) return refusal(400, `unknown field ${unknown[0]!}`);
  if (group.folderUid !== folder || group.title !== name) return refusal(400, 'the group is at another path');
  if (group.interval <= 0 || group.interval % TICK !== 0) {
    return refusal(400, `interval (${group.interval}s) should be non-zero and divided exactly by ${TICK}s`);
  }
  const titles = new Set(others.map(({ title }) => title));
  const uids = new Set(others.map(({ uid }) => uid));
  for (const rule of group.rules) {
    if (!UID.test(rule.uid)) return refusal(400, `uid '${rule.uid}' is not valid`);
    if (uids.has(rule.uid)) return refusal(409, `a rule with the uid '${rule.uid}' exists`);
    if (titles.has(rule.title))
      return refusal(409, 'rule title under the same organisation and folder should be unique');
    if (rule.title === '' || rule.title.length > 190) return refusal(400, 'the title is empty or too long');
    if (rule.data.length === 0) return refusal(400, 'no queries or expressions are found');
    const steps = rule.data.map(({ refId }) => refId);
    if (new Set(steps).size !== steps.length) return refusal(400, 'refIDs must be unique');
    const decides = 'record' in rule ? rule.record.from : rule.condition;
    if (!steps.includes(decides))
      return refusal(400, `condition ${decides} does not exist, must be one of ${steps.join()}`);
    titles.add(rule.title);
    uids.add(rule.uid);
  }
  return undefined;
}
