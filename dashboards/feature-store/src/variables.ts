/** What can be chosen on the dashboards of the domain. */
import { queryVariable } from '@belvedere/dashboard-kit';
import {
  featureFreshness,
  inferenceActiveRequests,
  kafkaConsumerLag,
  processMemory,
  trainingLastSuccess,
} from '@belvedere/metrics-feature-store';

/** Endpoints of the inference API. */
export const endpoint = queryVariable('endpoint', inferenceActiveRequests, 'endpoint', { label: 'Endpoint' });

/** Instances of the inference API. */
export const apiInstance = queryVariable('instance', inferenceActiveRequests, 'instance', { label: 'Instance' });

/** Processes of all services of the domain. Not `instance`: links between dashboards hand variables on by name. */
export const process = queryVariable('process', processMemory, 'instance', { label: 'Process' });

/** Features that are computed and stored together. */
export const featureGroup = queryVariable('group', featureFreshness, 'feature_group', { label: 'Feature group' });

/** Topics that the stream processor reads. */
export const topic = queryVariable('topic', kafkaConsumerLag, 'topic', { label: 'Topic' });

/** Models that are trained and asked. */
export const model = queryVariable('model', trainingLastSuccess, 'model_type', { label: 'Model' });
