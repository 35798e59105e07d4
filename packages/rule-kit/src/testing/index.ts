/** Tests that every domain's rules have: for the test files of `alerts/<domain>`. */
export { describeRules } from './describe-rules.ts';
export { describeRunbooks, type RunbookOptions } from './describe-runbooks.ts';
