export * from './process.ts';
export * from './go.ts';
