export * from './job.ts';
export * from './pods.ts';
export * from './runtime.ts';
export * from './volumes.ts';
export * from './certificates.ts';
export * from './components.ts';
