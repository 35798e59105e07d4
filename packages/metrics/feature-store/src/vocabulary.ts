/** Label values that several metrics share. Each is written here once. */

/** What the inference API is asked for. */
export const ENDPOINTS = ['fraud', 'personalization'] as const;

/** Models in production, one an endpoint. */
export const MODEL_TYPES = ['fraud', 'personalization'] as const;

/** Features that are computed and stored together. */
export const FEATURE_GROUPS = ['user_profile', 'transaction_history', 'merchant_risk', 'item_affinity'] as const;

/** Topics that the stream processor reads. */
export const TOPICS = ['transactions', 'user_events', 'feature_updates'] as const;

/** Comparisons of model versions in production, and their arms. */
export const EXPERIMENTS = ['fraud_threshold', 'personalization_ranking'] as const;
export const ARMS = ['control', 'treatment'] as const;
