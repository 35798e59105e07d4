export * from './job.ts';
export * from './requests.ts';
export * from './trust.ts';
