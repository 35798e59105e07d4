import { objectives } from '@belvedere/alerts-platform';
import { objectiveSection, type Section } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';

/** Each promise of the platform with its budget and the alerts that watch it. */
export const promised: readonly Section[] = objectives.map((objective) =>
  objectiveSection(dashboards.monitoring.domain, objective, { collapsed: true }),
);
