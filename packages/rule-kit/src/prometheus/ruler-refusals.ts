import { isSince, type Version } from '@belvedere/promql';
import type { Rule, RuleGroup } from '../group.ts';
import type { RuleTarget } from './alert-labels.ts';
import { metricsqlLacks } from './metricsql.ts';
import { prometheusGroup } from './prometheus-group.ts';

/** Why a group cannot be evaluated as it is written, by a ruler that it is meant for. */
export interface Refusal {
  /** The rule that is meant; the group itself where it is left out. */
  readonly rule?: Rule;
  readonly field: string;
  readonly message: string;
  readonly help: string;
}

/**
 * The versions of Prometheus that brought a field. Source: https://github.com/prometheus/prometheus/blob/main/CHANGELOG.md
 */
const SINCE = { limit: '2.31', keep_firing_for: '2.42', query_offset: '2.53', labels: '3.0' } as const;

/** What a ruler would refuse in a group, or read otherwise than Prometheus does; `version` is its Prometheus. */
export function* rulerRefusals(group: RuleGroup, target: RuleTarget, version: Version): Generator<Refusal> {
  switch (target.ruler) {
    case 'vmalert':
      yield* vmalertRefusals(group, target);
      return;
    case 'mimir':
      yield* mimirRefusals(group);
      return;
    default:
      yield* versionRefusals(group, version);
  }
}

function* versionRefusals(group: RuleGroup, version: Version): Generator<Refusal> {
  const lacks = (field: keyof typeof SINCE): boolean => !isSince(version, SINCE[field]);
  const message = (field: keyof typeof SINCE): string =>
    `Prometheus ${version} refuses a file with ${field}, which exists since ${SINCE[field]}`;
  const help = 'leave it out, or update the Prometheus of the target';
  if (group.limit !== undefined && lacks('limit')) yield { field: 'limit', message: message('limit'), help };
  if (group.queryOffset > 0 && lacks('query_offset')) {
    yield { field: 'queryOffset', message: message('query_offset'), help };
  }
  if (group.imported !== undefined && Object.keys(group.labels).length > 0 && lacks('labels')) {
    const help = 'set them on its rules, or update the Prometheus of the target';
    yield {
      field: 'labels',
      message: `Prometheus ${version} refuses a group with labels, which exist since ${SINCE.labels}`,
      help,
    };
  }
  if (!lacks('keep_firing_for')) return;
  for (const rule of group.rules) {
    if (rule.kind === 'recording' || rule.keepFiringFor === 0) continue;
    yield { rule, field: 'keepFiringFor', message: message('keep_firing_for'), help };
  }
}

/**
 * Mimir stores a group in a format of its own, that has no place for a limit.
 * Source: https://github.com/grafana/mimir/blob/main/pkg/ruler/rulespb/rules.proto
 */
function* mimirRefusals({ limit }: RuleGroup): Generator<Refusal> {
  if (limit === undefined) return;
  yield {
    field: 'limit',
    message: `Mimir would drop the limit of ${limit} series without a word`,
    help: 'leave it out; Mimir limits the series of a tenant',
  };
}

/** What vmalert replaces in a file before it reads it. Source: https://docs.victoriametrics.com/victoriametrics/vmalert/#rules */
const ENVIRONMENT = '%{';

function* vmalertRefusals(group: RuleGroup, target: RuleTarget): Generator<Refusal> {
  const { rules } = prometheusGroup(group, target);
  for (const [index, rule] of group.rules.entries()) {
    if (JSON.stringify(rules[index]).includes(ENVIRONMENT)) {
      yield {
        rule,
        field: 'expr',
        message: `vmalert takes '${ENVIRONMENT}' in a rule for a variable of its environment`,
        help: 'write it without that: a regular expression can repeat a part instead of counting it',
      };
    }
    for (const lacked of metricsqlLacks(rule.expression.node)) {
      yield {
        rule,
        field: 'expr',
        message: `MetricsQL, which vmalert's storage speaks, has no ${lacked}`,
        help: 'write the expression without it, or let Prometheus evaluate the rule',
      };
    }
  }
}
