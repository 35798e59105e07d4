/** What can be chosen on the dashboards of the domain. */
import { queryVariable } from '@belvedere/dashboard-kit';
import {
  aiModelCalls,
  backgroundJobs,
  httpRequests,
  leadsProcessed,
  processMemory,
} from '@belvedere/metrics-insurance-leads';

/** Services of the domain, by the names of their jobs. */
export const service = queryVariable('service', httpRequests, 'job', { label: 'Service' });

/** Processes of all services. Not `instance`: links between dashboards hand variables on by name. */
export const process = queryVariable('process', processMemory, 'instance', { label: 'Process' });

/** Models that score leads. */
export const model = queryVariable('model', aiModelCalls, 'model', { label: 'Model' });

/** Where leads come from. */
export const source = queryVariable('source', leadsProcessed, 'source', { label: 'Source' });

/** Queues of background jobs. */
export const queue = queryVariable('queue', backgroundJobs, 'queue', { label: 'Queue' });
