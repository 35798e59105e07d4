import { catalog } from '@belvedere/promql';
import * as blackbox from './blackbox/index.ts';
import * as kafka from './kafka/index.ts';
import * as node from './node/index.ts';
import * as redis from './redis/index.ts';

export * from './blackbox/index.ts';
export * from './kafka/index.ts';
export * from './node/index.ts';
export * from './redis/index.ts';

/** What the exporters expose that every domain runs beside. */
export const platformCatalog = catalog('platform', node, redis, kafka, blackbox);
