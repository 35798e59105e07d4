import { jaeger, nodeGraph, section } from '@belvedere/dashboard-kit';

/** Who calls whom. */
export const map = section('Map', [
  nodeGraph('Services and what they call', {
    description:
      'An arrow leads from each service to those that it calls, with the number of calls in the traces that were kept. Look for what stands behind many: it takes them along when it fails.',
    query: jaeger.dependencies(),
    width: 24,
    height: 16,
  }),
]);
