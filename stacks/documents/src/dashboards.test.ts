import { describeDashboards } from '@belvedere/cli/testing';
import { dashboards } from '@belvedere/metrics-documents';
import { definitions } from './definitions.ts';

const inFull = (...objectives: readonly string[]): readonly string[] =>
  objectives.flatMap((objective) => [`${objective}: budget left`, `${objective}: burn rate`, `${objective}: errors`]);

/** What the domain's document asks of each dashboard: the panels that answer it. */
const REQUIRED = {
  'Business overview': {
    'the health score and the alerts': ['Health score', 'Firing alerts'],
    'rate and success': ['Received and ended', 'Success', 'Failures', 'Documents against last week'],
    'processing slowdown': ['Processing, p95', 'Result after upload, p95'],
    activity: ['Open sessions', 'Active users', 'API use by operation', 'API use by client, last day', 'Uploads'],
    'user experience': ['Sessions given up', 'Session length', 'Refused calls'],
    value: ['Value, last day', 'Value an hour'],
    revenue: ['Revenue, last day', 'Revenue an hour by source', 'Revenue against last week'],
    'revenue impact': ['Lost, last day', 'Lost an hour by cause', 'Share of revenue lost'],
    'compliance violations': [
      'Grave violations',
      'Grave violations by policy',
      'Open violations by risk',
      'Checks failed',
    ],
    'its objectives': inFull('Document processing', 'Document turnaround'),
  },
  'Technical performance': {
    'p50/p95/p99': ['Duration', 'p95 by route', 'Distribution of durations'],
    errors: ['Errors', 'Refused and failed by route'],
    health: ['Services', 'Instances', 'What services reach', 'Probes'],
    resources: ['CPU by process', 'Memory by process', 'Open files', 'Go heap', 'Heap after collections'],
    'queue backlog': ['Documents waiting', 'Wait, p95', 'Time of a stage, p95', 'Dead letters'],
    'query time and pool usage': ['Query, p95', 'Pool in use', 'Waiting for a connection'],
    database: ['Database servers', 'Connections of the servers', 'Failed queries'],
    cache: ['Cache servers', 'Cache hits', 'Cache operation, p95', 'Redis memory'],
    'versions and logs by level': ['Versions', 'Ages', 'Log messages'],
    'its objectives': inFull('Documents API availability', 'Documents API errors', 'Documents API latency'),
  },
  'Infrastructure health': {
    cluster: ['Nodes ready', 'Nodes left', 'Reserved of the cluster'],
    nodes: ['Machines', 'Nodes are ready', 'CPU by node', 'Memory by node', 'Disks by node', 'Load', 'Pressure'],
    pods: ['Replicas missing', 'Pods by phase', 'Restarts in 15 minutes', 'CPU by pod', 'Memory by pod'],
    network: ['Traffic by node', 'Traffic by pod', 'Packets with errors', 'Sent again', 'Look-up of names'],
    storage: ['Volumes', 'Disks are busy', 'Inodes in use', 'Size of the database', 'Replication lag'],
    GPUs: ['Temperature of GPUs', 'Power of GPUs', 'Errors of the GPU driver'],
  },
  'ML/AI performance': {
    'inference time': ['Inference time, p95', 'Inference time, mean', 'Distribution of inference times'],
    'inferences and their errors': ['Inferences by model', 'Inferences that fail', 'Inferences that wait'],
    accuracy: ['Accuracy', 'Accuracy lost', 'Corrected by people'],
    degradation: ['Drift', 'Confidence', 'Distribution of confidence'],
    'GPU utilization': ['GPUs at work', 'GPU memory', 'Tensor cores at work'],
    training: ['Training pipelines', 'Since the last success', 'Training runs a day', 'Time of training runs'],
    versions: ['Model versions', 'Loaded'],
    'its objective': inFull('Model inferences'),
  },
};

describeDashboards(definitions, REQUIRED, dashboards);
