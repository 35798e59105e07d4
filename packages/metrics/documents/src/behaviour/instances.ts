/** The instances of the simulated document analysis. `infrastructure.ts` has the matchers that find the shared ones. */
export const API_GATEWAY = ['documents-api-gateway-0', 'documents-api-gateway-1'] as const;
export const ML_SERVICE = ['documents-ml-service-0', 'documents-ml-service-1'] as const;
export const GO_SERVICE = ['documents-go-service-0', 'documents-go-service-1'] as const;
export const JAVA_SERVICE = ['documents-java-service-0', 'documents-java-service-1'] as const;
export const DATABASE = ['documents-postgres-0', 'documents-postgres-1'] as const;
export const CACHE = ['documents-redis-0'] as const;
export const NODES = ['documents-node-0', 'documents-node-1', 'documents-node-2'] as const;
export const GPUS = ['documents-gpu-0', 'documents-gpu-1'] as const;
export const KUBE_STATE_METRICS = ['documents-kube-state-metrics-0'] as const;
