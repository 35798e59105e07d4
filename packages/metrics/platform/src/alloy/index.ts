export { alloy } from './job.ts';
export * from './reading.ts';
export * from './writing.ts';
export * from './controller.ts';
