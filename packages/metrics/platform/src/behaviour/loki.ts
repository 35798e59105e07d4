import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import { processResidentMemory } from '../client-library/index.ts';
import * as loki from '../loki/index.ts';
import { exporterBehaviour } from './exporter.ts';

/** Lines a second of each tenant, which are the domains. */
const TENANTS: Readonly<Record<string, number>> = {
  platform: 180,
  trading: 420,
  documents: 150,
  'feature-store': 90,
  'insurance-leads': 60,
};

const BYTES_PER_LINE = 230;
const STREAMS_PER_LINE = 2;
const CHUNKS_PER_STREAM = 1.4;

const tenants = Object.keys(TENANTS);
const RECEIVED = { is_internal_stream: ['false'], policy: [''], format: ['json'] } as const;

/** What people ask for, and how long half of it takes in seconds. */
const QUERIES: Readonly<Record<string, number>> = { metric: 0.9, limited: 0.4, labels: 0.1 };

/** Loki, which takes in lines and answers queries. */
export const lokiBehaviour = (instances: readonly string[]): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(loki.loki, instances),
    series: [...requests, ...ingestion, ...memory, ...storage],
  });

const requests: SeriesBehaviour[] = [
  observationsOf(
    loki.lokiRequestDuration,
    {
      rate: ({ labels, noise }) => (labels.status_code === '204' ? 12 : 0.005) * noise(0.2),
      distribution: () => logNormal({ median: 0.02, sigma: 0.6 }),
    },
    {
      labels: combinations({
        method: ['POST'],
        route: ['loki_api_v1_push'],
        status_code: ['204', '500'],
        ws: ['false'],
      }),
    },
  ),
  observationsOf(
    loki.lokiQueryDuration,
    {
      rate: ({ noise }) => 0.2 * noise(0.3),
      distribution: ({ labels }) => logNormal({ median: QUERIES[labels.type]!, sigma: 0.7 }),
    },
    { labels: combinations({ status_code: ['200'], type: Object.keys(QUERIES), range: ['range'] }) },
  ),
];

const ingestion: SeriesBehaviour[] = [
  rateOf(loki.lokiReceivedLines, ({ labels, wander }) => TENANTS[labels.tenant]! * wander(0.2), {
    labels: combinations({ tenant: tenants, ...RECEIVED }),
  }),
  rateOf(loki.lokiReceivedBytes, ({ labels, wander }) => TENANTS[labels.tenant]! * BYTES_PER_LINE * wander(0.2), {
    labels: combinations({ tenant: tenants, retention_hours: ['720'], ...RECEIVED }),
  }),
  rateOf(loki.lokiDiscardedLines, 0, {
    labels: combinations({
      reason: ['rate_limited'],
      tenant: tenants,
      retention_hours: ['720'],
      policy: [''],
      format: ['json'],
    }),
  }),
];

const memory: SeriesBehaviour[] = [
  levelOf(loki.lokiStreams, ({ labels }) => TENANTS[labels.tenant]! * STREAMS_PER_LINE, {
    labels: combinations({ tenant: tenants }),
  }),
  levelOf(loki.lokiChunks, ({ wander }) => Math.round(1800 * CHUNKS_PER_STREAM * wander(0.05))),
  rateOf(loki.lokiChunksFlushed, ({ labels }) => (labels.reason === 'idle' ? 0.4 : 0.02)),
  rateOf(loki.lokiChunkFlushFailures, 0),
  levelOf(loki.lokiFlushQueue, 0),
  levelOf(processResidentMemory, ({ wander }) => 1.4e9 * wander(0.08)),
];

/** The index is compacted every ten minutes, and the retention runs with it. */
const COMPACTION = 600;

const storage: SeriesBehaviour[] = [
  levelOf(loki.lokiCompactionTime, ({ time }) => time - (time % COMPACTION)),
  levelOf(loki.lokiRetentionTime, ({ time }) => time - (time % COMPACTION)),
];
