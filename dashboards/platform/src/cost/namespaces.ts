import { recordedNamespaceCpu, recordedNamespaceMemory } from '@belvedere/alerts-platform';
import { quantity, ratio } from '@belvedere/core';
import { section, table, timeseries, worseBelow } from '@belvedere/dashboard-kit';
import { awsEstimatedCharges, dashboards, kubePodContainerRequests } from '@belvedere/metrics-platform';
import { scalar } from '@belvedere/promql';

const namespace = { by: ['namespace'] } as const;
const ofTheNamespace = [{ dashboard: dashboards.kubernetesPods, variables: { namespace: 'namespace' } }];

const requested = (resource: 'cpu' | 'memory') => kubePodContainerRequests.where({ resource });

/** What a namespace reserves of a resource, of all that is reserved. */
const share = (resource: 'cpu' | 'memory') =>
  requested(resource)
    .sum(namespace)
    .dividedBy(scalar(requested(resource).sum()));

/** The mean of both: a machine is bought for whichever runs out first. */
const shareOfMachines = share('cpu').plus(share('memory')).dividedBy(2);

/** What machines cost: theirs and the cluster's. */
const machines = awsEstimatedCharges.where({ service_name: ['AmazonEC2', 'AmazonEKS'] }).sum();

const ONE_BYTE = quantity(1, 'bytes');
const third = { width: 8, min: 0, dataLinks: ofTheNamespace } as const;
const used = { cell: 'gauge', min: 0, max: 1, thresholds: worseBelow(ratio(0.5), ratio(0.2)) } as const;

/** Who the machines are for: what is reserved is paid for, whether it is used or not. */
export const namespaces = section('Namespaces', [
  timeseries('Processors reserved', {
    description: 'The share of all reserved processors that the containers of each namespace ask for.',
    queries: [share('cpu').legend('{{namespace}}')],
    stack: 'normal',
    ...third,
  }),
  timeseries('Memory reserved', {
    description: 'The share of all reserved memory that the containers of each namespace ask for.',
    queries: [share('memory').legend('{{namespace}}')],
    stack: 'normal',
    ...third,
  }),
  timeseries('Machines of the month by namespace', {
    description:
      'The charges of EC2 and EKS since the month began, spread over the namespaces by the mean of their shares of processors and memory.',
    queries: [shareOfMachines.times(scalar(machines)).legend('{{namespace}}')],
    stack: 'normal',
    ...third,
  }),
  table('Used of what is reserved', {
    description:
      'How much each namespace uses of what it reserves. Little is money: ask for less, or give the pods back.',
    queries: [
      recordedNamespaceCpu.series.dividedBy(requested('cpu').sum(namespace)).legend('Processors'),
      recordedNamespaceMemory.series.dividedBy(requested('memory').sum(namespace).times(ONE_BYTE)).legend('Memory'),
      shareOfMachines.times(scalar(machines)).legend('Cost this month'),
    ],
    labels: { namespace: 'Namespace' },
    columns: { Processors: used, Memory: used, 'Cost this month': { decimals: 0 } },
    sort: { by: 'Cost this month', descending: true },
    dataLinks: ofTheNamespace,
    width: 24,
    height: 7,
  }),
]);
