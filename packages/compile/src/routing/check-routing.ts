import { sortProblems, type Problem } from '@belvedere/core';
import {
  checkRouting,
  routedAlerts,
  unsupportedByAlertmanager,
  unsupportedByGrafana,
  unsupportedByOperator,
  withIdentityLabels,
} from '@belvedere/routing';
import type { DomainRouting } from './domain-routing.ts';
import type { RoutingTarget } from './routing-target.ts';

/** Everything that is wrong with a tree: for the alerts of all domains, and for who will read it. */
export function routingProblems({ tree, groups }: DomainRouting, target: RoutingTarget): Problem[] {
  const { alertmanager, grafana, operator, identityLabels = [] } = target;
  const routing = withIdentityLabels(tree, identityLabels);
  return sortProblems([
    ...checkRouting(routing, routedAlerts(groups, identityLabels)),
    ...(alertmanager === undefined ? [] : unsupportedByAlertmanager(routing, alertmanager)),
    ...(grafana === undefined ? [] : unsupportedByGrafana(routing, grafana)),
    ...(operator === undefined ? [] : unsupportedByOperator(routing, operator)),
  ]);
}
