/** What dashboards ask for again and again and what is costly to answer. Their group's window is the 5 m of their names. */
import { revenue, tradingVolume } from '@belvedere/metrics-trading';
import { record } from '@belvedere/rule-kit';
import {
  executionRatio,
  latency,
  paymentFailureRatio,
  requestErrorRatio,
  requestRate,
  signalAccuracy,
} from './indicators.ts';

export const recordedRequestRate = record('job:http_requests:rate5m', requestRate);

export const recordedErrorRatio = record('job:http_request_errors:ratio_rate5m', requestErrorRatio);

export const recordedP50 = record('job:http_request_duration_seconds:p50_rate5m', latency.p50);

export const recordedP95 = record('job:http_request_duration_seconds:p95_rate5m', latency.p95);

export const recordedP99 = record('job:http_request_duration_seconds:p99_rate5m', latency.p99);

export const recordedPaymentFailureRatio = record('provider:payment_failures:ratio_rate5m', paymentFailureRatio);

export const recordedExecutionRatio = record('venue:order_executions:ratio_rate5m', executionRatio);

export const recordedSignalAccuracy = record('strategy:signals_right:ratio_rate1h', signalAccuracy);

export const recordedRevenue = record(
  'payment_method:revenue_dollars:increase1h',
  revenue.increase('1h').sum({ by: ['payment_method'] }),
);

export const recordedVolume = record(
  'symbol:trading_volume_dollars:increase1h',
  tradingVolume.increase('1h').sum({ by: ['symbol'] }),
);
