/**
 * The components of Alloy's pipelines: whether they are healthy, how long it takes to set them, and the configuration.
 * Source: https://github.com/grafana/alloy/blob/v1.18.1/internal/runtime/internal/controller/metrics.go,
 * internal/static/config/instrumentation/config_metrics.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { alloy } from './job.ts';

const CONTROLLER_LABELS = ['controller_id', 'controller_path'] as const;
const controller = { labels: CONTROLLER_LABELS, job: alloy } as const;

export const alloyComponents = gauge('alloy_component_controller_running_components', {
  help: 'Components of each health.',
  labels: [...CONTROLLER_LABELS, 'health_type'],
  values: { health_type: ['healthy', 'unhealthy', 'unknown', 'exited'] },
  job: alloy,
});

export const alloyEvaluationQueue = gauge('alloy_component_evaluation_queue_size', {
  help: 'Components that wait to be set anew.',
  ...controller,
});

export const alloyEvaluationDuration = histogram('alloy_component_evaluation_seconds', {
  help: 'Time to set a component anew.',
  buckets: [0.005, 0.025, 0.1, 0.5, 1, 5, 10, 30, 60, 120, 300, 600],
  ...controller,
});

export const alloySlowEvaluation = counter('alloy_component_evaluation_slow_seconds', {
  help: 'Time spent on components that took longer than a minute to set.',
  labels: [...CONTROLLER_LABELS, 'component_id'],
  job: alloy,
});

export const alloyConfigurationLoaded = gauge('alloy_config_last_load_successful', {
  help: 'Whether the last reading of the configuration succeeded: 1 or 0.',
  job: alloy,
});

export const alloyConfigurationTime = gauge('alloy_config_last_load_success_timestamp_seconds', {
  help: 'When the configuration was last read, in Unix time.',
  job: alloy,
});

export const alloyConfigurationFailures = counter('alloy_config_load_failures_total', {
  help: 'Readings of the configuration that failed.',
  job: alloy,
});
