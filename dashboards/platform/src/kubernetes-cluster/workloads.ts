import { kubernetesJobFailed } from '@belvedere/alerts-platform';
import { section, stateTimeline, timeseries, type ValueMapping } from '@belvedere/dashboard-kit';
import { dashboards, kubeJobActive, kubeJobFailed, kubeJobFailedPods, kubePodPhase } from '@belvedere/metrics-platform';
import { namespace } from '../variables.ts';

const job = { by: ['namespace', 'job_name'] } as const;

const FAILED_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Well', colour: 'green' },
  { value: 1, text: 'Failed', colour: 'red' },
];

/** What runs, and what should have run. */
export const workloads = section('Workloads', [
  timeseries('Pods by phase', {
    description: 'Pods of the chosen namespaces by their phase. Unknown: their node does not answer.',
    queries: [
      kubePodPhase
        .where({ namespace })
        .sum({ by: ['phase'] })
        .legend('{{phase}}'),
    ],
    stack: 'normal',
    dataLinks: [{ dashboard: dashboards.kubernetesPods }],
    width: 12,
    min: 0,
  }),
  timeseries('Failed attempts of jobs', {
    description: 'Pods of each job that failed: the job tries again until it gives up.',
    queries: [kubeJobFailedPods.where({ namespace }).sum(job).legend('{{job_name}} in {{namespace}}')],
    width: 12,
    min: 0,
  }),
  stateTimeline('Jobs', {
    description: 'Jobs that gave up, until somebody removes them: what they should have done is not done.',
    query: kubeJobFailed
      .where({ namespace, condition: 'true' })
      .max(job)
      .or(kubeJobActive.where({ namespace }).max(job).times(0))
      .legend('{{job_name}} in {{namespace}}'),
    alert: kubernetesJobFailed,
    mappings: FAILED_OR_NOT,
    height: 6,
  }),
]);
