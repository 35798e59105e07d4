export * from './job.ts';
export * from './storage.ts';
export * from './requests.ts';
