export * from './job.ts';
export * from './dynamodb.ts';
export * from './dynamodb-indexes.ts';
export * from './container-insights.ts';
export * from './messaging.ts';
export * from './billing.ts';
export * from './exporter.ts';
