export * from './job.ts';
export * from './requests.ts';
export * from './ingestion.ts';
export * from './ingester.ts';
export * from './queries.ts';
export * from './storage.ts';
