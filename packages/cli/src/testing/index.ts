/** Tests of a domain over simulated history: for the test files of `stacks/<domain>`. */
export { describeIncidents } from './describe-incidents.ts';
export { describeQueries } from './describe-queries.ts';
