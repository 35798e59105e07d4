/** What can be chosen on the dashboards of the domain. */
import { queryVariable } from '@belvedere/dashboard-kit';
import { inferenceActiveRequests, processMemory } from '@belvedere/metrics-feature-store';

/** Endpoints of the inference API. */
export const endpoint = queryVariable('endpoint', inferenceActiveRequests, 'endpoint', { label: 'Endpoint' });

/** Instances of the inference API. */
export const apiInstance = queryVariable('instance', inferenceActiveRequests, 'instance', { label: 'Instance' });

/** Processes of all services of the domain. Not `instance`: links between dashboards hand variables on by name. */
export const process = queryVariable('process', processMemory, 'instance', { label: 'Process' });
