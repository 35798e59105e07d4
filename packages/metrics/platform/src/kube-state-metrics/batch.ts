/**
 * Jobs and cron jobs of the cluster. A job is named by `job_name`, since `job` is the scrape job.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/workload/job-metrics.md,
 * cronjob-metrics.md
 */
import { gauge } from '@belvedere/promql';
import { CONDITION_STATUSES, kubeStateMetrics } from './job.ts';

const batchJob = { labels: ['namespace', 'job_name'], job: kubeStateMetrics } as const;
const cronJob = { labels: ['namespace', 'cronjob'], job: kubeStateMetrics } as const;

const outcome = {
  labels: ['namespace', 'job_name', 'condition'],
  values: { condition: CONDITION_STATUSES },
  job: kubeStateMetrics,
} as const;

export const kubeJobActive = gauge('kube_job_status_active', { help: 'Pods of a job that run.', ...batchJob });

export const kubeJobSucceeded = gauge('kube_job_status_succeeded', {
  help: 'Pods of a job that succeeded.',
  ...batchJob,
});

export const kubeJobFailedPods = gauge('kube_job_status_failed', {
  help: 'Pods of a job that failed, by the reason that ended the job; it is empty where none is known.',
  labels: ['namespace', 'job_name', 'reason'],
  values: { reason: ['BackoffLimitExceeded', 'DeadlineExceeded', 'Evicted', ''] },
  job: kubeStateMetrics,
});

export const kubeJobComplete = gauge('kube_job_complete', {
  help: 'Whether the completion of a job has a status: 1 or 0.',
  ...outcome,
});

export const kubeJobFailed = gauge('kube_job_failed', {
  help: 'Whether the failure of a job has a status: 1 or 0.',
  ...outcome,
});

export const kubeJobStartTime = gauge('kube_job_status_start_time', {
  help: 'When a job started, in Unix time.',
  unit: 'seconds',
  ...batchJob,
});

export const kubeJobCompletionTime = gauge('kube_job_status_completion_time', {
  help: 'When a job completed, in Unix time.',
  unit: 'seconds',
  ...batchJob,
});

export const kubeJobOwner = gauge('kube_job_owner', {
  help: 'The object that owns a job, as labels; the value is 1.',
  labels: ['namespace', 'job_name', 'owner_kind', 'owner_name', 'owner_is_controller'],
  job: kubeStateMetrics,
});

export const kubeCronJobActive = gauge('kube_cronjob_status_active', {
  help: 'Jobs of a cron job that run.',
  ...cronJob,
});

export const kubeCronJobSuspended = gauge('kube_cronjob_spec_suspend', {
  help: 'Whether a cron job is suspended: 1 or 0.',
  ...cronJob,
});

export const kubeCronJobLastScheduleTime = gauge('kube_cronjob_status_last_schedule_time', {
  help: 'When a cron job last started a job, in Unix time.',
  unit: 'seconds',
  ...cronJob,
});

export const kubeCronJobLastSuccessTime = gauge('kube_cronjob_status_last_successful_time', {
  help: 'When a job of a cron job last succeeded, in Unix time.',
  unit: 'seconds',
  ...cronJob,
});

export const kubeCronJobNextScheduleTime = gauge('kube_cronjob_next_schedule_time', {
  help: 'When a cron job should start its next job, in Unix time.',
  unit: 'seconds',
  ...cronJob,
});
