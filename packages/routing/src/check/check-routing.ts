import { sortProblems, type Problem } from '@belvedere/core';
import type { Routing } from '../model/routing.ts';
import { duplicateNames } from './duplicate-names.ts';
import { equalLabels } from './equal-labels.ts';
import { heartbeat } from './heartbeat.ts';
import { reach } from './reach.ts';
import type { RoutedAlert } from './routed-alert.ts';
import { unknownValues } from './unknown-values.ts';
import { unreachableRoutes } from './unreachable-routes.ts';

/** The codes of what is wrong with a tree, each with a page of its own. */
export const ROUTING_CODES = [
  'routing/duplicate-name',
  'routing/equal-label',
  'routing/group-label',
  'routing/heartbeat-silenced',
  'routing/idle-inhibition',
  'routing/only-default',
  'routing/reaches-nobody',
  'routing/unknown-value',
  'routing/unreachable-route',
  'routing/unsupported',
  'routing/unused-receiver',
] as const;

/** Everything that is wrong with a tree for these alerts, whichever target reads it. */
export const checkRouting = (routing: Routing, alerts: readonly RoutedAlert[]): Problem[] =>
  sortProblems([
    ...duplicateNames(routing),
    ...unreachableRoutes(routing),
    ...unknownValues(routing, alerts),
    ...reach(routing, alerts),
    ...equalLabels(routing, alerts),
    ...heartbeat(routing, alerts),
  ]);
