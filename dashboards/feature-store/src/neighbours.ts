import type { DashboardKey } from '@belvedere/core';
import { dashboards } from '@belvedere/metrics-feature-store';

/** The other dashboards of the domain: each links to all of them. */
export const neighboursOf = ({ uid }: DashboardKey): readonly DashboardKey[] =>
  Object.values(dashboards).filter((other) => other.uid !== uid);
