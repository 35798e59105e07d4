/**
 * What a text box for `search()` holds at first, so that all lines are shown: Loki finds the empty text in each,
 * Elasticsearch refuses it and takes `*`.
 */
export const SEARCH_EVERYTHING = { loki: '', elasticsearch: '*' } as const;
