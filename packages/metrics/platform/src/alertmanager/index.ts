export * from './job.ts';
export * from './alerts.ts';
export * from './notifications.ts';
export * from './server.ts';
export * from './cluster.ts';
