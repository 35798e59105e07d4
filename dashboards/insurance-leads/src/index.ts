import type { Dashboard } from '@belvedere/dashboard-kit';
import { aiModels } from './ai-models/index.ts';
import { leads } from './leads/index.ts';
import { systemOverview } from './system-overview/index.ts';

/** The dashboards of lead generation, the one to begin with first. */
export const dashboards: readonly Dashboard[] = [systemOverview, leads, aiModels];
