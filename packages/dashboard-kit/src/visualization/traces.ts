import type { VisualizationOf } from '../grafana/types.ts';
import { noFields } from './no-fields.ts';

/** One trace as its spans. */
export const traces = (): VisualizationOf<'traces'> => ({ fieldConfig: noFields(), options: {} });
