import type { Place, Problem, Severity } from '@belvedere/core';
import type { Subject } from './subject.ts';

/** One check of a dashboard: a file of its own. */
export interface DashboardCheck {
  readonly code: `dashboards/${string}`;
  readonly severity: Severity;
  run(subject: Subject): Iterable<Finding>;
}

/** A problem without what all findings of its check have in common. */
export type Finding = Omit<Problem, 'code' | 'severity'> & { readonly where: Place };

/** The findings of a check as problems. */
export const findProblems = ({ code, severity, run }: DashboardCheck, subject: Subject): Problem[] =>
  Array.from(run(subject), (finding) => ({ code, severity, ...finding }));
