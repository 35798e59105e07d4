import type { Problem } from '@belvedere/core';
import type { Dashboard } from '../definition/dashboard.ts';
import { findProblems, type DashboardCheck } from './check.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateRefId } from './duplicate-ref-id.ts';
import { idCollision } from './id-collision.ts';
import { legendLabel } from './legend-label.ts';
import { malformedText } from './malformed-text.ts';
import { noQueries } from './no-queries.ts';
import { size } from './size.ts';
import { thresholdOrder } from './threshold-order.ts';
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
  unknownVariable,
  unusedVariable,
  variableName,
  malformedText,
];

/** The codes of all problems that {@link dashboardProblems} finds. */
export const DASHBOARD_PROBLEM_CODES: readonly string[] = CHECKS.map(({ code }) => code);

/** All that is wrong with a dashboard by itself; what concerns several (a shared uid, a dead link) needs the domain. */
export const dashboardProblems = (dashboard: Dashboard): Problem[] =>
  CHECKS.flatMap((check) => findProblems(check, dashboard));
