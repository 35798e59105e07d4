/** What dashboards ask for again and again and what is costly to answer. Their group's window is the 5 m of their names. */
import { record } from '@belvedere/rule-kit';
import {
  documentSuccessRatio,
  inferenceP95,
  latency,
  processingP95,
  requestErrorRatio,
  requestRate,
  turnaroundP95,
} from './indicators.ts';

export const recordedRequestRate = record('job:documents_http_requests:rate5m', requestRate);

export const recordedErrorRatio = record('job:documents_http_request_errors:ratio_rate5m', requestErrorRatio);

export const recordedP50 = record('job:documents_http_request_duration_seconds:p50_rate5m', latency.p50);

export const recordedP95 = record('job:documents_http_request_duration_seconds:p95_rate5m', latency.p95);

export const recordedP99 = record('job:documents_http_request_duration_seconds:p99_rate5m', latency.p99);

export const recordedSuccessRatio = record('domain:documents_success:ratio_rate5m', documentSuccessRatio);

export const recordedProcessingP95 = record('domain:document_processing_seconds:p95_rate5m', processingP95);

export const recordedTurnaroundP95 = record('domain:document_turnaround_seconds:p95_rate5m', turnaroundP95);

export const recordedInferenceP95 = record('model:documents_inference_duration_seconds:p95_rate5m', inferenceP95);
