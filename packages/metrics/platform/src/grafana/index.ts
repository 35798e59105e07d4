export * from './job.ts';
export * from './requests.ts';
export * from './alerting.ts';
export * from './database.ts';
export * from './content.ts';
