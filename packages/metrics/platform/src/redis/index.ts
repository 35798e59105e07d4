export * from './job.ts';
export * from './server.ts';
export * from './memory.ts';
export * from './commands.ts';
export * from './replication.ts';
