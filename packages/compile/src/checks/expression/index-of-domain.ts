import { durationLength } from '@belvedere/core';
import { indexOf, type CatalogIndex } from '@belvedere/promql';
import type { Domain } from '../../domain.ts';
import type { CheckContext } from '../check.ts';

/** What the domain's catalogs declare, and what its rules record. A part of a domain, its dashboards alone, has neither. */
export const indexOfDomain = (
  { catalogs, groups }: Domain,
  { identityLabels = [], retention }: Pick<CheckContext, 'identityLabels' | 'retention'> = {},
): CatalogIndex =>
  indexOf(
    catalogs,
    groups.flatMap(({ rules }) =>
      rules
        .filter(({ kind }) => kind === 'recording')
        .map(({ name, expression: { node, unit } }) => ({ name, node, unit })),
    ),
    { identityLabels, ...(retention === undefined ? {} : { retention: durationLength(retention) }) },
  );
