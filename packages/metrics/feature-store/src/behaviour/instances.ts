/** The instances of the simulated feature store. `infrastructure.ts` has the matchers that find them. */
export const INFERENCE_API = ['inference-api-0', 'inference-api-1'] as const;
export const FEATURE_STORE = ['feature-store-0', 'feature-store-1'] as const;
export const STREAM_PROCESSOR = ['stream-processor-0', 'stream-processor-1'] as const;
export const ML_PIPELINE = ['ml-pipeline-0'] as const;
export const REDIS = ['feature-store-redis-0', 'feature-store-redis-1'] as const;
export const KAFKA = ['feature-store-kafka-0'] as const;
export const NODES = ['feature-store-node-0', 'feature-store-node-1', 'feature-store-node-2'] as const;
