import { everyService } from '../jobs.ts';
import type { Observation } from '@belvedere/simulator/observation';

const SERVICES = everyService.map(({ name }) => name);
const MODELS = ['layout', 'text_recognition', 'classification'];
const STAGES = ['ingestion', 'extraction', 'analysis', 'delivery'];

/**
 * How near the domain is to each of its alerts, by the thresholds of its document: 1 is at the threshold, 0 as far as can
 * be. Names what is watched, as the alerts do; the alerts themselves are tested where they stand.
 */
export function pressures(observed: Observation): Readonly<Record<string, number>> {
  const worst = (names: readonly string[], of: (name: string) => number): number => Math.max(...names.map(of));
  const zeros = (values: readonly number[]): number => values.filter((value) => value === 0).length;
  const ended = observed.rate('documents_processed_total') - observed.rate('documents_processed_total', REJECTED);
  const failing = ended === 0 ? 0 : observed.rate('documents_processed_total', { status: 'failure' }) / ended;
  const received = observed.rate('documents_received_total');
  const usedShare = (used: string, all: string, match = {}): number =>
    observed.total(used, match) / observed.total(all, match);
  return {
    'targets down': zeros(observed.values('up')) * 2,
    'error rate': worst(SERVICES, (job) => failedShare(observed, job)) / 0.1,
    latency: worst(SERVICES, (job) => observed.quantileBelow(0.95, 'http_request_duration_seconds', { job })) / 0.5,
    'failures of documents': failing / 0.05,
    standstill: received > 0.1 && ended === 0 ? 2 : 0,
    'queue of documents': worst(STAGES, (stage) => observed.total('document_queue_depth', { stage })) / 500,
    'slow models':
      worst(MODELS, (model) => observed.quantileBelow(0.95, 'model_inference_duration_seconds', { model })) / 0.5,
    'queue of inferences': worst(MODELS, (model) => observed.total('model_inference_queue_depth', { model })) / 100,
    'failed training': observed.total('training_pipeline_state', { state: 'failed' }) * 2,
    'database down': zeros(observed.values('pg_up')) * 2,
    'database out of reach': zeros(observed.values('dependency_up', { dependency: 'database' })) * 2,
    'pool of connections': usedShare('database_pool_connections', 'database_pool_connections_limit', {}) / 0.8,
    'nodes not ready': zeros(observed.values('kube_node_status_condition', READY)) * 2,
    processors: (1 - observed.share('node_cpu_seconds_total', { mode: 'idle' })) / 0.8,
    memory: (1 - usedShare('node_memory_MemAvailable_bytes', 'node_memory_MemTotal_bytes')) / 0.8,
    disk: (1 - usedShare('node_filesystem_avail_bytes', 'node_filesystem_size_bytes')) / 0.8,
    gpu: Math.max(...observed.values('DCGM_FI_DEV_GPU_UTIL')) / 80,
    'memory of the gpu':
      observed.total('DCGM_FI_DEV_FB_USED') /
      (observed.total('DCGM_FI_DEV_FB_USED') + observed.total('DCGM_FI_DEV_FB_FREE')) /
      0.8,
    'slow processing': observed.quantileBelow(0.95, 'document_processing_seconds') / 60,
    'late results': observed.quantileBelow(0.95, 'document_turnaround_seconds') / 300,
    'abandoned sessions': observed.share('sessions_ended_total', { outcome: 'abandoned' }) / 0.2,
    'lost revenue': (observed.rate('revenue_lost_dollars_total') * 3600) / 500,
    'grave violations':
      observed.total('compliance_violations_open', { risk: 'high' }) +
      observed.total('compliance_violations_open', { risk: 'critical' }),
  };
}

const REJECTED = { status: 'rejected' };
const READY = { condition: 'Ready', status: 'true' };

const failedShare = (observed: Observation, job: string): number =>
  observed.share('http_requests_total', { status: '500' }, { job }) +
  observed.share('http_requests_total', { status: '503' }, { job });
