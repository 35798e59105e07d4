import { queryVariable } from '@belvedere/dashboard-kit';
import { spanCalls } from '@belvedere/metrics-platform';

/** Services that write traces. */
export const service = queryVariable('service', spanCalls, 'service_name', { label: 'Service' });
