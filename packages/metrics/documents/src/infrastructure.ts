/**
 * Which targets of the shared exporters are document analysis's own: matchers for metrics of the platform's catalog, as
 * in `pgUp.where(ownDatabase)`.
 */

export const ownDatabase = { instance: /documents-postgres-.+/ };

export const ownCache = { instance: /documents-redis-.+/ };

/** Machines as the node exporter shows them. */
export const ownNodes = { instance: /documents-node-.+/ };

/** The same machines as Kubernetes names them. */
export const ownClusterNodes = { node: /documents-node-.+/ };

/** Machines with GPUs. */
export const ownGpus = { instance: /documents-gpu-.+/ };

/** Pods and containers. */
export const ownPods = { namespace: 'documents' };

/** The blackbox exporter's `instance` is the target probed: a URL, or host and port. */
export const ownProbes = { instance: /.*documents.*/ };
