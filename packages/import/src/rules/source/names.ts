import type { Declaration } from '../../declarations/declaration.ts';
import { identifiersOf } from '../../source/identifier.ts';
import type { Reference } from '../catalog/reference.ts';

/** The module of the metrics that no catalog declares. */
export const METRICS_MODULE = './metrics.ts';

/** Names that a module of rules uses for something else. */
export const TAKEN: readonly string[] = [
  ...[
    'promql',
    'anyJob',
    'catalog',
    'counter',
    'gauge',
    'histogram',
    'nativeHistogram',
    'summary',
    'metrics',
    'groups',
  ],
  ...['importedAlert', 'importedExpression', 'importedGroup', 'importedRecording', 'importedCatalog'],
];

/** The identifiers of the metrics that no catalog declares, in their order; none is a name of a catalog's. */
export const metricIdentifiers = (
  declarations: readonly Pick<Declaration, 'name'>[],
  known: readonly Reference[],
): readonly string[] =>
  identifiersOf(
    declarations.map(({ name }) => name),
    [...TAKEN, ...known.map(({ imported }) => imported)],
  );
