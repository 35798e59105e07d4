export { traceMetrics } from './job.ts';
export * from './service-graph.ts';
export * from './spans.ts';
