/** Tests of a whole domain: over simulated history, and of its rules' tests. For the test files of `stacks/<domain>`. */
export { describeIncidents } from './describe-incidents.ts';
export { describeMutationScore } from './describe-mutation-score.ts';
export { describeQueries } from './describe-queries.ts';
