/** Values of labels that the catalog leaves open, as the simulated services have them. */

/** What reads documents: the first for every page, the others for what it found. */
export const MODELS = ['layout', 'text_recognition', 'classification'] as const;

/** What documents are held against. */
export const POLICIES = ['retention', 'personal_data', 'signatures'] as const;

/** Routes of each service, and the share of its requests that each has. */
export const ROUTES: Readonly<Record<string, readonly Route[]>> = {
  'documents-api-gateway': [
    { method: 'POST', path: '/documents', share: 0.18 },
    { method: 'GET', path: '/documents/:id', share: 0.52 },
    { method: 'GET', path: '/search', share: 0.3 },
  ],
  'documents-ml-service': [{ method: 'POST', path: '/analyses', share: 1 }],
  'documents-go-service': [
    { method: 'POST', path: '/documents', share: 0.4 },
    { method: 'GET', path: '/documents/:id/result', share: 0.6 },
  ],
  'documents-java-service': [{ method: 'POST', path: '/checks', share: 1 }],
};

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly share: number;
}
