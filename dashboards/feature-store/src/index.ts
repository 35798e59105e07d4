import type { Dashboard } from '@belvedere/dashboard-kit';
import { inferenceApi } from './inference-api/index.ts';
import { systemOverview } from './system-overview/index.ts';

/** The dashboards of the feature store, the one to begin with first. */
export const dashboards: readonly Dashboard[] = [systemOverview, inferenceApi];
