import { DATASOURCE_VARIABLE } from '../definition/variable.ts';
import type { DataSourceRef } from './types.ts';

/** The Prometheus that is chosen on the dashboard. A new object each time: the output shares nothing. */
export const datasource = (): DataSourceRef => ({ type: 'prometheus', uid: `\${${DATASOURCE_VARIABLE}}` });
