export { dcgmExporter } from './job.ts';
export * from './utilization.ts';
export * from './health.ts';
