export { CHECKS, checkDomain } from './checks/index.ts';
export { type CheckContext } from './checks/check.ts';
export { compileDomain, type CompiledDashboard, type CompiledDomain, type CompiledGroup } from './compile-domain.ts';
export { type Domain } from './domain.ts';
export { LOCAL_TARGET, type Target } from './target.ts';
