import { job } from '@belvedere/promql';

/** The Redis exporter, one target a Redis server. Source: https://github.com/oliver006/redis_exporter */
export const redisExporter = job('redis', { scrapeInterval: '15s' });
