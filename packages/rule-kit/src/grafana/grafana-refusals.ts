import { formatDuration } from '@belvedere/core';
import { selectors } from '@belvedere/promql';
import { literal } from '../annotation/literal.ts';
import type { Rule, RuleGroup } from '../group.ts';
import type { Refusal } from '../prometheus/ruler-refusals.ts';
import { grafanaRules, type GrafanaTarget } from './grafana-group.ts';
import { grafanaLacks } from './template.ts';

/** Grafana's scheduler ticks every 10 s. Source: https://github.com/grafana/grafana/blob/main/pkg/setting/setting_unified_alerting.go */
const TICK = 10_000;
/** Source: https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/api/tooling/definitions/provisioning_alert_rules.go */
const TITLE_LENGTH = 190;
/** Labels that Grafana sets itself, over those of a series. Source: https://grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rules/annotation-label/ */
const RESERVED = 'grafana_folder';

/**
 * The names of what Grafana's data source fills in, with braces and without.
 * Source: https://github.com/grafana/grafana/blob/main/pkg/promlib/models/query.go
 */
const MACRO = /\$\{?__/;

/**
 * What Grafana would refuse in a group, or evaluate otherwise than Prometheus does. An alert of several series cannot go on
 * firing: a series that is missing beside others is resolved by the number of evaluations, whatever `keep_firing_for` says.
 * Source: processMissingSeriesStates, https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/state/manager.go
 */
export function* grafanaRefusals(group: RuleGroup, target: GrafanaTarget): Generator<Refusal> {
  const rules = grafanaRules(group, target);
  if (rules.length === 0) return;
  yield* ofGroup(group);
  const recorded = new Set(group.rules.filter(({ kind }) => kind === 'recording').map(({ name }) => name));
  for (const rule of rules) yield* ofRule(rule, recorded, target);
}

function* ofGroup({ name, interval, limit, queryOffset }: RuleGroup): Generator<Refusal> {
  if (interval % TICK !== 0) {
    yield {
      field: 'interval',
      message: `Grafana evaluates in steps of ${formatDuration(TICK)}, and the group every ${formatDuration(interval)}`,
      help: `take a multiple of ${formatDuration(TICK)}`,
    };
  }
  if (limit !== undefined) {
    yield { field: 'limit', message: `Grafana limits no rule to ${limit} series`, help: 'leave the limit out' };
  }
  if (queryOffset % 1000 !== 0) {
    yield {
      field: 'queryOffset',
      message: `Grafana counts whole seconds, and the offset is ${formatDuration(queryOffset)}`,
      help: 'take whole seconds',
    };
  }
  if (name.length > TITLE_LENGTH) {
    yield {
      field: 'name',
      message: `the name has ${name.length} characters, and Grafana takes ${TITLE_LENGTH}`,
      help: 'shorten it',
    };
  }
}

function* ofRule(
  rule: Rule,
  recorded: ReadonlySet<string>,
  { annotationsOf, identityLabels = [] }: GrafanaTarget,
): Generator<Refusal> {
  if (rule.name.length > TITLE_LENGTH) {
    yield {
      rule,
      field: 'name',
      message: `the name has ${rule.name.length} characters, and Grafana takes ${TITLE_LENGTH}`,
      help: 'shorten it',
    };
  }
  for (const { metric } of selectors(rule.expression.node)) {
    if (!recorded.has(metric)) continue;
    yield {
      rule,
      field: 'expr',
      message: `it reads ${metric}, which its own group records: Prometheus evaluates the two in their order, Grafana at once`,
      help: 'record it in another group, or write out what it records',
    };
  }
  const labels = [...rule.expression.labels, ...Object.keys(rule.labels)];
  if (labels.includes(RESERVED)) {
    yield { rule, field: 'labels', message: `Grafana sets the label '${RESERVED}' itself`, help: 'rename the label' };
  }
  const [macro] = MACRO.exec(rule.expression.print({ openWindow: 1 })) ?? [];
  if (macro !== undefined) {
    yield {
      rule,
      field: 'expr',
      message: `Grafana fills in what begins with '${macro}'`,
      help: 'write it without that',
    };
  }
  if (rule.kind === 'recording') return;
  if (rule.keepFiringFor > 0 && rule.expression.labels.length + identityLabels.length > 0) {
    yield {
      rule,
      field: 'keepFiringFor',
      message: `it goes on for ${formatDuration(rule.keepFiringFor)}, and Grafana ends each of several alerts at once when its series goes and another one stays`,
      help: 'aggregate all labels away, or leave keepFiringFor out',
    };
  }
  const literals = Object.entries({ ...annotationsOf?.(rule), ...rule.labels }).map(
    ([field, text]) => [field, literal(text)] as const,
  );
  const texts =
    rule.imported === undefined
      ? [...literals, ...Object.entries(rule.annotations)]
      : Object.entries({ ...rule.imported.annotations, ...rule.labels });
  for (const [field, text] of texts) {
    for (const lacked of grafanaLacks(text)) {
      yield { rule, field, message: `Grafana's templates lack ${lacked}`, help: 'write the text without it' };
    }
  }
}
