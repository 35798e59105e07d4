export * from './job.ts';
export * from './monitors.ts';
