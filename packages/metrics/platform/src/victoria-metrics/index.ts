export * from './job.ts';
export * from './ingestion.ts';
export * from './storage.ts';
export * from './queries.ts';
