import { kubernetesDaemonSetNotReady, missingDaemons } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { kubeDaemonSetMisscheduled } from '@belvedere/metrics-platform';

const half = { width: 12, min: 0 } as const;

/** What is to run on every node: shippers of logs, exporters, the network. */
export const daemons = section('Daemons', [
  timeseries('Nodes without a daemon', {
    description: 'Nodes that should run a daemon and on which it is not ready: their logs or metrics may be missing.',
    queries: [missingDaemons.legend('{{daemonset}} in {{namespace}}')],
    alert: kubernetesDaemonSetNotReady,
    ...half,
  }),
  timeseries('Daemons where they should not be', {
    description: 'Nodes that run a daemon and should not, since labels or taints have changed.',
    queries: [
      kubeDaemonSetMisscheduled.max({ by: ['namespace', 'daemonset'] }).legend('{{daemonset}} in {{namespace}}'),
    ],
    ...half,
  }),
]);
