/**
 * Queries, and the rules that Loki evaluates.
 * Source: https://github.com/grafana/loki/blob/v3.7.6/pkg/logql/metrics.go, pkg/ruler/base/manager_metrics.go
 */
import { counter, histogram } from '@belvedere/promql';
import { exponentialBuckets } from '../buckets.ts';
import { loki } from './job.ts';

/** `range` is empty where a query is neither: one for labels or series. */
const query = {
  labels: ['status_code', 'type', 'range'],
  values: {
    type: ['metric', 'filter', 'limited', 'labels', 'series', 'stats', 'shards', 'volume'],
    range: ['range', 'instant', ''],
  },
  job: loki,
} as const;

const ruleGroup = { labels: ['user', 'rule_group'], job: loki } as const;

/** From a quarter of a second to two minutes. */
const LATENCY_BUCKETS = exponentialBuckets(0.25, 2, 10);

export const lokiQueryDuration = histogram('loki_logql_querystats_latency_seconds', {
  help: 'Time that a query took.',
  buckets: LATENCY_BUCKETS,
  ...query,
});

export const lokiChunkDownloadDuration = histogram('loki_logql_querystats_chunk_download_latency_seconds', {
  help: 'Time that a query spent on fetching chunks.',
  buckets: LATENCY_BUCKETS,
  ...query,
});

export const lokiRuleEvaluations = counter('loki_prometheus_rule_evaluations_total', {
  help: 'Rules evaluated.',
  ...ruleGroup,
});

export const lokiRuleFailures = counter('loki_prometheus_rule_evaluation_failures_total', {
  help: 'Rules that could not be evaluated.',
  ...ruleGroup,
});
