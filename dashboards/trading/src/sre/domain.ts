/** Whose objectives and alerts are shown: matchers for series that all domains record. */
export const DOMAIN = { domain: 'trading' } as const;
