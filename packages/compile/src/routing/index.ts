export { routingProblems } from './check-routing.ts';
export { compileRouting } from './compile-routing.ts';
export { type DomainRouting } from './domain-routing.ts';
export { DEFAULT_ROUTING_TARGET, routingTarget, type RoutingTarget } from './routing-target.ts';
