import type { Inhibition } from '../model/inhibition.ts';
import type { Route } from '../model/route.ts';
import type { Routing } from '../model/routing.ts';

/**
 * The tree for alerts of several Prometheus servers: what tells them apart, such as `cluster`, is in every group and in
 * every `equal`. Else one cluster's outage would silence another's alerts, and their alerts share a notification.
 */
export const withIdentityLabels = (routing: Routing, labels: readonly string[]): Routing =>
  labels.length === 0
    ? routing
    : {
        ...routing,
        root: withGroups(routing.root, labels),
        inhibitions: routing.inhibitions.map((inhibition) => withEqual(inhibition, labels)),
      };

const withGroups = (route: Route, labels: readonly string[]): Route => ({
  ...route,
  ...(typeof route.groupBy === 'object' ? { groupBy: union(route.groupBy, labels) } : {}),
  routes: route.routes.map((child) => withGroups(child, labels)),
});

const withEqual = (inhibition: Inhibition, labels: readonly string[]): Inhibition => ({
  ...inhibition,
  equal: union(inhibition.equal, labels),
});

const union = (some: readonly string[], more: readonly string[]): readonly string[] => [...new Set([...some, ...more])];
