export { type AcceptedProblem, type Judgement } from './acceptance/judge.ts';
export { CHECKS, checkDomain, judgeDomain } from './checks/index.ts';
export { type CheckContext } from './checks/check.ts';
export { compileDomain, type CompiledDashboard, type CompiledDomain, type CompiledGroup } from './compile-domain.ts';
export { describeBy } from './describe.ts';
export { type Domain, type UnusedMetric } from './domain.ts';
export { ALERTING, type Alerting, type Evaluation } from './evaluation.ts';
export {
  compileRouting,
  DEFAULT_ROUTING_TARGET,
  routingProblems,
  routingTarget,
  type DomainRouting,
  type RoutingTarget,
} from './routing/index.ts';
export { DASHBOARD_FORMS, LOCAL_TARGET, type DashboardForm, type Target } from './target.ts';
