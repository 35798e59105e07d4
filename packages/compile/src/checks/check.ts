import { sourceOf, type CallSite, type Place, type Problem, type Severity } from '@belvedere/core';
import type { Dashboard, Panel } from '@belvedere/dashboard-kit';
import type { Version } from '@belvedere/promql';
import type { Domain } from '../domain.ts';
import type { Evaluation } from '../evaluation.ts';
import type { RoutingTarget } from '../routing/index.ts';

/** What the checks know of a domain beside its definitions. */
export interface CheckContext extends Evaluation {
  /** The alerts that have a runbook. */
  readonly runbooks: ReadonlySet<string>;
  /** The Prometheus that will read the rules and answer the panels; the newest, where it is left out. */
  readonly prometheus?: Version;
  /** The labels that the target's series have beside the declared ones, such as `cluster`. */
  readonly identityLabels?: readonly string[];
  /** How long the target keeps samples, such as `30d`; not judged where it is left out. */
  readonly retention?: string;
  /** Who reads the tree of routes; the newest Alertmanager and Grafana where it is left out. */
  readonly routing?: RoutingTarget;
}

/** One check: a file of its own, with a page under `docs/problems/` for each of its codes. */
export interface Check {
  readonly codes: readonly string[];
  run(domain: Domain, context: CheckContext): Iterable<Problem>;
}

/** The place of an object that remembers where it was defined. */
export function placeOf(site: CallSite, object: string, field?: string): Place {
  return { ...sourceOf(site), object, ...(field === undefined ? {} : { field }) };
}

/** The place of a panel within its dashboard. */
export const placeOfPanel = (dashboard: Dashboard, panel: Panel, field: string): Place =>
  placeOf(panel.site, `panel '${panel.title}' of dashboard '${dashboard.title}'`, field);

/** A problem in one line. */
export const problem = (
  code: string,
  where: Place,
  message: string,
  help: string,
  severity: Severity = 'error',
): Problem => ({ code, severity, message, where, help });
