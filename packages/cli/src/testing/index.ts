/** Tests of a whole domain: of its dashboards, over simulated history, and of its rules' tests. For the test files of `stacks/<domain>`. */
export { describeDashboards, type RequiredPanels } from './describe-dashboards.ts';
export { describeIncidents } from './describe-incidents.ts';
export { describeMutationScore } from './describe-mutation-score.ts';
export { describeQueries } from './describe-queries.ts';
