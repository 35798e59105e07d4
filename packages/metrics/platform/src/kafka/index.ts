export * from './job.ts';
export * from './topics.ts';
export * from './consumer-groups.ts';
export * from './exporter.ts';
