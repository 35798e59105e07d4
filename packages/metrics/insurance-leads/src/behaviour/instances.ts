/** The instances of simulated lead generation. `infrastructure.ts` has the matchers that find those of the exporters. */
export const API = ['insurance-leads-api-0', 'insurance-leads-api-1'] as const;
export const DATA_SERVICE = ['insurance-leads-data-service-0', 'insurance-leads-data-service-1'] as const;
export const ORCHESTRATOR = ['insurance-leads-orchestrator-0', 'insurance-leads-orchestrator-1'] as const;
export const BACKEND = ['insurance-leads-backend-0', 'insurance-leads-backend-1'] as const;
export const POSTGRES = ['insurance-leads-postgres-0', 'insurance-leads-postgres-1'] as const;
export const REDIS = ['insurance-leads-redis-0'] as const;
export const NODES = ['insurance-leads-node-0', 'insurance-leads-node-1', 'insurance-leads-node-2'] as const;
