export { callSite, sourceOf, type CallSite, type SourcePosition } from './call-site.ts';
export {
  duration,
  formatDuration,
  milliseconds as durationLength,
  type Duration,
  type DurationOf,
} from './duration.ts';
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
  unitOfName,
  type Divide,
  type Multiply,
  type PerSecond,
  type UnitOfName,
} from './unit.ts';
