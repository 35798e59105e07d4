/** Experiments and model versions in MLflow. Stages: https://mlflow.org/docs/latest/ml/model-registry/ */
import { counter, gauge } from '@belvedere/promql';
import { mlPipeline } from './jobs.ts';
import { MODEL_TYPES } from './vocabulary.ts';

const STAGES = ['staging', 'production', 'archived'];

export const registryUp = gauge('model_registry_up', {
  help: 'Whether the MLflow registry answers: 1 or 0.',
  unit: 'ratio',
  job: mlPipeline,
});

export const registryVersions = gauge('model_registry_versions', {
  help: 'Versions of a model in the MLflow registry, by stage.',
  labels: ['model_type', 'stage'],
  values: { model_type: MODEL_TYPES, stage: STAGES },
  job: mlPipeline,
});

export const registryProductionVersion = gauge('model_registry_production_info', {
  help: 'The version of a model that is in production, as a label; the value is 1.',
  labels: ['model_type', 'version'],
  values: { model_type: MODEL_TYPES },
  job: mlPipeline,
});

export const registryTransitions = counter('model_registry_transitions_total', {
  help: 'Versions moved to a stage.',
  labels: ['model_type', 'stage'],
  values: { model_type: MODEL_TYPES, stage: STAGES },
  job: mlPipeline,
});

export const experimentRuns = counter('mlflow_experiment_runs_total', {
  help: 'Runs of experiments ended, by status.',
  labels: ['model_type', 'status'],
  values: { model_type: MODEL_TYPES, status: ['finished', 'failed', 'killed'] },
  job: mlPipeline,
});
