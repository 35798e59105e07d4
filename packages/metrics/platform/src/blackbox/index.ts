export * from './job.ts';
export * from './probe.ts';
export * from './http.ts';
export * from './dns.ts';
