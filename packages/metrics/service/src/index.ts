export { databaseMetrics } from './database.ts';
export { httpMetrics } from './http.ts';
export { logMetrics } from './logs.ts';
export { processMetrics } from './process.ts';
export { dependencyMetrics, serviceMetrics } from './service.ts';
