/** What can be chosen on the dashboards of the domain. */
import { queryVariable } from '@belvedere/dashboard-kit';
import { activeSessions, httpRequests, modelInferences, ownNodes } from '@belvedere/metrics-documents';
import { nodeUname } from '@belvedere/metrics-platform';

/** Services of the domain, by the names of their jobs. */
export const service = queryVariable('service', httpRequests, 'job', { label: 'Service' });

/** How users reach the platform. */
export const client = queryVariable('client', activeSessions, 'client', { label: 'Client' });

/** Machines of the domain. */
export const node = queryVariable('node', nodeUname.where(ownNodes), 'instance', { label: 'Node' });

/** Models that answer. */
export const model = queryVariable('model', modelInferences, 'model', { label: 'Model' });
