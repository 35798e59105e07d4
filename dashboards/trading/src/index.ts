import type { Dashboard } from '@belvedere/dashboard-kit';

export const dashboards: readonly Dashboard[] = [];
