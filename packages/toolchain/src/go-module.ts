import { fileURLToPath } from 'node:url';

/** The folder of the Go module that pins the tools' versions and, in go.sum, the hashes of all their sources. */
export const goModule = fileURLToPath(new URL('../go', import.meta.url));
