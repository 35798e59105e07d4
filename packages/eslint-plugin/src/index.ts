export { promqlRule, type Options, type Workspace } from './promql-rule.ts';
export type { Checker } from './checker.ts';
