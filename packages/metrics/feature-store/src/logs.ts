/**
 * What the services log: one line of JSON an event, with the ids that lead from a line to its request and its trace. Loki
 * finds lines by the labels below, whose values are few; what has many is a field.
 */
import { logStream } from '@belvedere/logs';

/** Every line of the four services. `service` is the name of the job. */
export const serviceLogs = logStream('service logs', {
  description: 'Everything that the services of the feature store log.',
  labels: ['namespace', 'service', 'level'],
  where: { namespace: 'feature-store' },
  fields: {
    event: 'string',
    request_id: 'string',
    correlation_id: 'string',
    trace_id: 'string',
    endpoint: 'string',
    status: 'number',
    duration_seconds: 'number',
    error: 'string',
    feature_group: 'string',
    topic: 'string',
    model_type: 'string',
  },
  index: 'general',
  correlation: { request: 'request_id', trace: 'trace_id' },
});
