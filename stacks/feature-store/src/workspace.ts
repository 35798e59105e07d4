import { join } from 'node:path';

/** The root of the repository. */
export const WORKSPACE = join(import.meta.dirname, '../../..');
