import { describeDashboards } from '@belvedere/cli/testing';
import { dashboards } from '@belvedere/metrics-insurance-leads';
import { definitions } from './definitions.ts';

const inFull = (...objectives: readonly string[]): readonly string[] =>
  objectives.flatMap((objective) => [`${objective}: budget left`, `${objective}: burn rate`, `${objective}: errors`]);

/** What the domain's document asks of each dashboard: the panels that answer it. */
const REQUIRED = {
  'System overview': {
    'the health score': ['Health score'],
    'service health': ['Services', 'Instances', 'Dependencies', 'Probes', 'PostgreSQL', 'Redis'],
    'HTTP rate': ['Requests', 'Requests by service'],
    p95: ['p95, slowest service', 'p95 by service', 'p50, p95 and p99', 'p95 by route'],
    'error rate': ['Errors, worst service', 'Errors by service', 'Errors by route and status'],
    'CPU and memory': ['CPU by node', 'Memory by node', 'CPU by process', 'Memory by process'],
    'disks, as the runbooks say': ['Disks by node'],
    'database connections': ['Connections to PostgreSQL', 'Connections of the pools', 'Waiting for a connection'],
    'queue depths': ['Leads waiting now', 'Leads waiting', 'Background jobs waiting'],
    'AI model latency': ['AI models, p95'],
    'active alerts': ['Alerts of the domain', 'Alerts of what it runs on'],
    'its objectives': inFull('Leads API availability', 'Leads API errors', 'Leads API latency'),
  },
  Leads: {
    'processing rate by status and source': ['Leads by status', 'Leads by source', 'Share failed by source'],
    queue: ['Waiting now', 'Leads waiting', 'Taken in against worked off', 'As each orchestrator tells it'],
    'processing time': ['Processing time, p50 and p95', 'Distribution of processing times'],
    'scoring time': ['Scoring time, p50 and p95', 'Distribution of scoring times'],
    'failed jobs': ['Failed jobs by queue', 'Jobs by result', 'Retries', 'Jobs waiting', 'p95 of a job'],
    'its objectives': inFull('Lead processing', 'Lead scoring'),
  },
  'AI models': {
    calls: ['Calls', 'Calls by model and result', 'Calls of a lead'],
    latency: ['p95 by model', 'p50 by model', 'Distribution of latencies'],
    errors: ['Errors by model', 'Share failed by model', 'Errors by instance', 'Provider'],
    'cost per hour by model': ['Cost of the last hour', 'Cost per hour by model', 'Cost of a call by model'],
    'cost per day by model': ['Cost of the last day', 'Cost per day by model', 'A month at this pace'],
    'its objective': inFull('AI model calls'),
  },
};

describeDashboards(definitions, REQUIRED, dashboards);
