import { count, formatQuantity, milliseconds, percent, type Quantity } from '@belvedere/core';

/** What the feature store's customers were promised. */
export const objectives = {
  /** Latency that 95 % of the requests stay below. */
  latency: milliseconds(150),
  fastRequests: percent(95),
  /** Share of the requests that succeed. */
  availability: percent(99.9),
  /** Share of the feature reads that the cache answers. */
  cacheHits: percent(90),
  /** Messages of a topic that are still to be processed. */
  streamLag: count(1000),
  /** Mean confidence of a model in its predictions. */
  confidence: percent(80),
} as const;

/** An objective in the words of a panel's description. */
export const agreed = (direction: 'above' | 'below', objective: Quantity): string =>
  `Agreed: ${direction} ${formatQuantity(objective)}.`;
