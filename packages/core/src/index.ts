export { callSite, sourceOf, type CallSite, type SourcePosition } from './call-site.ts';
export { closest } from './closest.ts';
export {
  duration,
  formatDuration,
  milliseconds as durationLength,
  type Duration,
  type DurationOf,
} from './duration.ts';
export { excerpt } from './excerpt.ts';
export { type Invalid } from './invalid.ts';
export * as names from './names.ts';
export { dashboardKeys, type DashboardKey } from './names.ts';
export {
  formatProblem,
  formatProblems,
  hasErrors,
  sortProblems,
  type Place,
  type Problem,
  type Severity,
} from './problem.ts';
export {
  bytes,
  count,
  formatQuantity,
  mebibytes,
  milliseconds,
  percent,
  quantity,
  ratio,
  seconds,
  type Quantity,
} from './quantity.ts';
export { stableHash } from './stable-hash.ts';
export {
  divide,
  grafanaUnit,
  multiply,
  perSecond,
  power,
  squareRoot,
  unitOfName,
  type Dimensionless,
  type Divide,
  type Multiply,
  type PerSecond,
  type Power,
  type SquareRoot,
  type UnitOfName,
} from './unit.ts';
