/**
 * Which targets of the shared exporters are lead generation's own: matchers for metrics of the platform's catalog, as in
 * `pgUp.where(ownPostgres)`.
 */

export const ownNodes = { instance: /insurance-leads-node-.+/ };

export const ownPostgres = { instance: /insurance-leads-postgres-.+/ };

export const ownRedis = { instance: /insurance-leads-redis-.+/ };

/** The blackbox exporter's `instance` is the target probed: a URL, or host and port. */
export const ownProbes = { instance: /.*insurance-leads.*/ };
