export { cadvisor } from './job.ts';
export * from './cpu.ts';
export * from './memory.ts';
export * from './disk.ts';
export * from './network.ts';
export * from './processes.ts';
