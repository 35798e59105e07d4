import { job } from '@belvedere/promql';

/** Answers fraud and personalization requests. */
export const inferenceApi = job('inference-api', { scrapeInterval: '10s' });

/** Serves features from its cache on Redis, computes and checks them. */
export const featureStore = job('feature-store', { scrapeInterval: '15s' });

/** Turns the events of Kafka into features and business figures. */
export const streamProcessor = job('stream-processor', { scrapeInterval: '15s' });

/** Trains, evaluates and registers models with MLflow. */
export const mlPipeline = job('ml-pipeline', { scrapeInterval: '15s' });
