import { logStream } from '../index.ts';

/** The logs of a small shop, for the tests and for the examples in the comments. */
export const shop = logStream('shop', {
  description: 'What a small shop does.',
  labels: ['namespace', 'service', 'level'],
  where: { service: 'shop' },
  fields: {
    event: 'string',
    currency: 'string',
    request_id: 'string',
    trace_id: 'string',
    source_ip: 'string',
    amount: 'number',
    took: 'duration',
    body: 'bytes',
    vip: 'boolean',
  },
  index: 'trading',
  document: { namespace: 'kubernetes.namespace', source_ip: 'source.ip' },
  correlation: { request: 'request_id', trace: 'trace_id' },
});
