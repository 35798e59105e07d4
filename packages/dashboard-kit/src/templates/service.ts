import type { DashboardKey } from '@belvedere/core';
import type { Objective } from '@belvedere/slo';
import { dashboard, type Dashboard, type DashboardOptions } from '../definition/dashboard.ts';
import type { Panel } from '../definition/panels/index.ts';
import type { Section } from '../definition/section.ts';
import { budgetStat, objectiveSection } from './objective.ts';

/** What a service's dashboard is made of. */
export interface ServiceDashboard<Time extends string = string, Refresh extends string = string> extends Omit<
  DashboardOptions<Time, Refresh>,
  'panels' | 'sections' | 'tabs'
> {
  /** Whether it answers, and what it earns: the figures at the head. */
  readonly head: readonly Panel[];
  /** What it promised; the budgets stand at the head, and each has a section at the end. */
  readonly objectives?: readonly Objective[];
  /** What only this service does, before its requests. */
  readonly own?: readonly Section[];
  /** Rate, errors and duration of its requests: `redSection(…)`, and what tells more of them. */
  readonly requests: readonly [Section, ...Section[]];
  /** Processors, memory, connections: what runs full. */
  readonly saturation: Section;
  /** What it works with: databases, queues, logs. */
  readonly further?: readonly Section[];
}

/**
 * The dashboard of a service, the same order for all: the head with health and budgets, what the service is there for, its
 * requests, what runs full, what it works with, and its objectives in full.
 */
export function serviceDashboard<const Time extends string, const Refresh extends string>(
  key: DashboardKey,
  service: ServiceDashboard<Time, Refresh>,
): Dashboard {
  const { head, objectives = [], own = [], requests, saturation, further = [], ...options } = service;
  return dashboard<Time, Refresh>(key, {
    ...options,
    panels: [...head, ...objectives.map((objective) => budgetStat(key.domain, objective))],
    sections: [
      ...own,
      ...requests,
      saturation,
      ...further,
      ...objectives.map((objective) => objectiveSection(key.domain, objective, { collapsed: true })),
    ],
  });
}
