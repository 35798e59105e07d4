import type { Problem } from '@belvedere/core';
import type { Dashboard } from '../definition/dashboard.ts';
import { findProblems, type DashboardCheck } from './check.ts';
import { colourOnly } from './colour-only.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateRefId } from './duplicate-ref-id.ts';
import { fixedWindow } from './fixed-window.ts';
import { idCollision } from './id-collision.ts';
import { legendLabel } from './legend-label.ts';
import { linkLabel } from './link-label.ts';
import { malformedText } from './malformed-text.ts';
import { missingBound } from './missing-bound.ts';
import { noQueries } from './no-queries.ts';
import { size } from './size.ts';
import { subjectOf } from './subject.ts';
import { thresholdOrder } from './threshold-order.ts';
import { title } from './title.ts';
import { tooManyPanels } from './too-many-panels.ts';
import { unit } from './unit.ts';
import { unknownVariable } from './unknown-variable.ts';
import { unusedVariable } from './unused-variable.ts';
import { variableName } from './variable-name.ts';

const CHECKS: readonly DashboardCheck[] = [
  duplicateKey,
  idCollision,
  duplicateRefId,
  noQueries,
  size,
  thresholdOrder,
  legendLabel,
  linkLabel,
  unknownVariable,
  unusedVariable,
  variableName,
  malformedText,
  title,
  unit,
  missingBound,
  fixedWindow,
  colourOnly,
  tooManyPanels,
];

/** The codes of all problems that {@link dashboardProblems} finds. */
export const DASHBOARD_PROBLEM_CODES: readonly string[] = CHECKS.map(({ code }) => code);

/** All that is wrong with a dashboard by itself; what concerns several (a shared uid, a dead link) needs the domain. */
export function dashboardProblems(dashboard: Dashboard): Problem[] {
  const subject = subjectOf(dashboard);
  return CHECKS.flatMap((check) => findProblems(check, subject));
}
