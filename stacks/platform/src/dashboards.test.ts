import { describeDashboards } from '@belvedere/cli/testing';
import { dashboards } from '@belvedere/metrics-platform';
import { definitions } from './definitions.ts';

/** What the document of the domains asks of each dashboard, and what a platform team expects: the panels that answer it. */
const REQUIRED = {
  'Infrastructure overview': {
    'what was promised': ['Rule evaluation', 'Notification delivery', 'Scrape success', 'Alerts of all domains'],
    'resources of all nodes': ['CPU of all nodes', 'Memory of all nodes', 'Disks of all nodes', 'Nodes that answer'],
    'containers per service': ['Containers by service', 'Replicas by service', 'Memory by namespace'],
    'database health': ['PostgreSQL', 'Redis', 'MongoDB', 'RabbitMQ', 'Kafka brokers', 'Elasticsearch'],
    network: ['Received', 'Transmitted', 'Packets with errors', 'Reached from outside'],
  },
  Nodes: {
    'each resource by utilization and saturation': [
      'Processors: utilization',
      'Processors: saturation',
      'Memory: utilization',
      'Memory: saturation',
      'Disks: utilization',
      'Disks: saturation',
    ],
    'file systems and their forecast': ['Free space', 'Free space in 24 hours', 'Free inodes', 'Writable file systems'],
    network: ['Received', 'Transmitted', 'Broken packets received', 'Segments sent again'],
    clocks: ['Clock offset', 'Clocks in step'],
  },
  'Service map': {
    'the service dependency map from traces': ['Services and what they call', 'Calls between services'],
  },
  'Log explorer': {
    'full text over all services': ['Lines', 'Lines by level', 'Documents of all services'],
    'security events by address': ['Security events by address, 24 h', 'Documents of security events by address, 24 h'],
    'request id to logs and trace': ['Lines of the request', 'Traces of the request', 'Trace'],
  },
  'Kubernetes cluster': {
    'whether there is a cluster': ['API servers', 'Ready nodes', 'Failed watches'],
    room: ['Reserved', 'Limits', 'Pods'],
    workloads: ['Pods by phase', 'Jobs'],
  },
  'Kubernetes nodes': {
    conditions: ['Ready', 'Pressure', 'Taking pods'],
    placement: ['Processors reserved', 'Memory reserved', 'Pods per node', 'Versions'],
    daemons: ['Nodes without a daemon'],
  },
  'Kubernetes pods': {
    'what does not run': ['Pods that do not run', 'Replicas missing', 'Members missing', 'Containers in a crash loop'],
    'resources against limits': ['Processors against limits', 'Memory against limits', 'Held back'],
    'network and disks': ['Received', 'Transmitted', 'Read from disks', 'Written to disks'],
  },
  'Kubernetes storage': {
    room: ['Free space', 'Free space in four days', 'Fullest volumes', 'In use'],
    claims: ['Claims that wait', 'All claims'],
  },
  PostgreSQL: {
    health: ['Servers', 'Connections', 'Duration', 'Cache hits', 'Replication', 'Storage'],
    'statements and locks': [
      'Statements by time',
      'Locks by mode',
      'Longest transaction',
      'Deadlocks within 5 minutes',
    ],
  },
  Redis: {
    health: ['Servers', 'Links to masters', 'Operations', 'Cache hits', 'Memory', 'Connections'],
    'keys and snapshots': ['Keys', 'Evicted within 5 minutes', 'Age of the last snapshot', 'Calls by command'],
  },
  MongoDB: {
    health: ['Servers', 'Members', 'Operations', 'Replication', 'Mean time by type', 'Pages found in the cache'],
  },
  RabbitMQ: {
    health: ['Nodes', 'Alarms', 'Unreachable peers', 'Memory', 'Storage'],
    queues: ['Queues: waiting', 'Messages by state', 'Delivered again'],
  },
  Kafka: {
    health: ['Brokers', 'Brokers lost', 'Partitions offline', 'Partitions that lack copies'],
    'topics and groups': ['Operations', 'Consumer groups: waiting', 'Messages kept', 'Copies in step'],
  },
  Elasticsearch: { health: ['Red', 'Yellow', 'Active shards', 'Memory', 'Storage', 'Operations', 'Duration'] },
  AWS: {
    DynamoDB: ['Throttled reads', 'Throttled writes', 'Reads against capacity', 'Mean time of requests'],
    EKS: ['Nodes', 'Failed nodes', 'CPU of nodes', 'Memory of nodes', 'Running pods'],
    'queues and topics': ['Messages that wait', 'Notifications of a minute'],
    'the exporter': ['Readings of CloudWatch'],
  },
  GPU: {
    work: ['GPUs: utilization', 'Tensor cores', 'Memory in use'],
    faults: ['Temperature', 'Errors of the driver', 'Memory that cannot be mended'],
  },
  Probes: {
    answers: ['Targets', 'Time of the probes', 'Status', 'Time by phase'],
    certificates: ['Lifetime left', 'Certificates now'],
    DNS: ['Lookup of the targets', 'Answers of name servers'],
  },
  Monitoring: {
    'targets down': ['Jobs', 'Scrapes by job', 'Targets down by job'],
    'rule failures': ['Rules that fail by group', 'Evaluations left out', 'Rule evaluation: burn rate'],
    ingestion: ['Samples stored', 'Samples refused', 'Storage errors, last hour'],
    cardinality: ['Series in memory', 'New series', 'Scrapes refused'],
    'notification failures': ['Alerts that cannot be sent', 'Notifications that fail by integration'],
    'the dead man’s switch': ['Heartbeat'],
  },
  Telemetry: {
    Grafana: ['Grafana', 'Requests that Grafana fails at'],
    logs: ['Requests that Loki fails at', 'Entries lost', 'Lines refused', 'Bytes by tenant'],
    traces: ['Spans refused', 'Spans that cannot be passed on', 'Queues of exporters'],
  },
  Cardinality: {
    series: ['Series in memory', 'Series by server', 'Series that come and go'],
    'whose they are': ['Samples of a scrape by job', 'New series of a scrape by job', 'Jobs by their samples'],
    limits: ['Scrapes refused by limit'],
  },
  Capacity: {
    machines: ['CPU, highest of a day', 'Memory, highest of a day', 'Disks, fullest of a day', 'Nodes in 30 days'],
    'cluster and volumes': ['Reserved by pods', 'Volumes in 30 days'],
    datastores: ['PostgreSQL connections, highest of a day', 'Redis memory, highest of a day'],
    telemetry: ['Prometheus disk', 'Series in memory', 'Logs of a day'],
  },
  'Alert fatigue': {
    'how often each alert fired': ['Alerts by rule', 'Alerts that begin', 'Alerts that fire'],
    'whom it tired': ['Alerts by team, 7 days', 'Alerts by domain, 7 days', 'Pages outside business hours'],
  },
  'SLO overview': {
    'the objectives of all domains': ['All objectives', 'Compliance of 30 days', 'Objectives over time'],
    budgets: ['Budgets left', 'Fastest burning', 'Budget left by domain'],
    'health of the domains': ['Health by domain', 'Domains'],
  },
  Cost: {
    'the bill of AWS': ['This month so far', 'Whole month, expected', 'Cost of a day by service'],
    'who it is for': ['Machines of the month by namespace', 'Used of what is reserved'],
    'what watching costs': ['Series by job', 'Logs by tenant', 'Requests to CloudWatch of a day'],
  },
};

describeDashboards(definitions, REQUIRED, dashboards);
