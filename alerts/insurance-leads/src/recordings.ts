/** What dashboards ask for again and again and what is costly to answer. Their group's window is the 5 m of their names. */
import { record } from '@belvedere/rule-kit';
import {
  aiModelCallRate,
  aiModelCost,
  aiModelLatencies,
  leadProcessingTime,
  leadRate,
  leadScoringTime,
  requestErrorRatio,
  requestLatency,
  requestRate,
} from './indicators.ts';
import { nodeCpuUse } from './nodes.ts';

export const recordedRequestRate = record('job:http_requests:rate5m', requestRate);
export const recordedRequestErrorRatio = record('job:http_request_errors:ratio_rate5m', requestErrorRatio);
export const recordedRequestP50 = record('job:http_request_duration_seconds:p50_rate5m', requestLatency.p50);
export const recordedRequestP95 = record('job:http_request_duration_seconds:p95_rate5m', requestLatency.p95);
export const recordedRequestP99 = record('job:http_request_duration_seconds:p99_rate5m', requestLatency.p99);

export const recordedLeadRate = record('status_source:leads_processed:rate5m', leadRate);
export const recordedProcessingP50 = record(
  'insurance_leads:lead_processing_duration_seconds:p50_rate5m',
  leadProcessingTime.p50,
);
export const recordedProcessingP95 = record(
  'insurance_leads:lead_processing_duration_seconds:p95_rate5m',
  leadProcessingTime.p95,
);
export const recordedScoringP50 = record(
  'insurance_leads:lead_scoring_duration_seconds:p50_rate5m',
  leadScoringTime.p50,
);
export const recordedScoringP95 = record(
  'insurance_leads:lead_scoring_duration_seconds:p95_rate5m',
  leadScoringTime.p95,
);

export const recordedModelCallRate = record('model_status:ai_model_calls:rate5m', aiModelCallRate);
export const recordedModelP50 = record('model:ai_model_latency_seconds:p50_rate5m', aiModelLatencies.p50);
export const recordedModelP95 = record('model:ai_model_latency_seconds:p95_rate5m', aiModelLatencies.p95);
export const recordedHourlyCost = record('model:ai_api_cost:increase1h', aiModelCost.hourly);
export const recordedDailyCost = record('model:ai_api_cost:increase1d', aiModelCost.daily);

export const recordedNodeCpuUse = record('instance:node_cpu_use:ratio_rate5m', nodeCpuUse);
