import { kubernetesNodeNotReady } from '@belvedere/alerts-platform';
import { section, stateTimeline, YES_OR_NO, type ValueMapping } from '@belvedere/dashboard-kit';
import { kubeNodeCondition, kubeNodeUnschedulable } from '@belvedere/metrics-platform';
import { not } from '@belvedere/promql';

const PRESSED_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Well', colour: 'green' },
  { value: 1, text: 'Short of it', colour: 'red' },
];

const SERVICED_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Takes pods', colour: 'green' },
  { value: 1, text: 'Takes none', colour: 'blue' },
];

/** What Kubernetes says of each node. */
export const conditions = section('Conditions', [
  stateTimeline('Ready', {
    description: 'When each node was ready to run pods. After five minutes without, its pods are started elsewhere.',
    query: kubeNodeCondition
      .where({ condition: 'Ready', status: 'true' })
      .max({ by: ['node'] })
      .legend('{{node}}'),
    alert: kubernetesNodeNotReady,
    mappings: YES_OR_NO,
    width: 12,
  }),
  stateTimeline('Taking pods', {
    description:
      'Nodes that were taken out of service by hand or by a rollout get no new pods until they are put back.',
    query: kubeNodeUnschedulable.max({ by: ['node'] }).legend('{{node}}'),
    mappings: SERVICED_OR_NOT,
    width: 12,
  }),
  stateTimeline('Pressure', {
    description: 'When a node ran short of memory, disk, process numbers or network: it then ends pods to save itself.',
    query: kubeNodeCondition
      .where({ condition: not('Ready'), status: 'true' })
      .max({ by: ['node', 'condition'] })
      .legend('{{node}} {{condition}}'),
    mappings: PRESSED_OR_NOT,
    height: 10,
  }),
]);
