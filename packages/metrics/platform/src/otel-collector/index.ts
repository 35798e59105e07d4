export { otelCollector } from './job.ts';
export * from './receivers.ts';
export * from './processors.ts';
export * from './exporters.ts';
export * from './process.ts';
