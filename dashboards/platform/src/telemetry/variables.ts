import { queryVariable } from '@belvedere/dashboard-kit';
import { lokiReceivedLines } from '@belvedere/metrics-platform';

/** Whose logs they are. */
export const tenant = queryVariable('tenant', lokiReceivedLines, 'tenant', { label: 'Tenant of logs' });
