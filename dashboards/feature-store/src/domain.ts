/** The domain that all of these dashboards show. */
export const DOMAIN = 'feature-store';
