export * from './job.ts';
export * from './probe.ts';
export * from './tls.ts';
export * from './http.ts';
export * from './dns.ts';
export * from './icmp.ts';
export * from './grpc.ts';
export * from './exporter.ts';
