import { durationLength } from '@belvedere/core';
import { indexOf, type CatalogIndex } from '@belvedere/promql';
import { recordingLabels } from '@belvedere/rule-kit';
import type { Domain } from '../../domain.ts';
import type { CheckContext } from '../check.ts';

/** What the domain's catalogs declare, and what its rules record. A part of a domain, its dashboards alone, has neither. */
export const indexOfDomain = (
  { catalogs, groups }: Domain,
  { identityLabels = [], retention }: Pick<CheckContext, 'identityLabels' | 'retention'> = {},
): CatalogIndex =>
  indexOf(
    catalogs,
    groups.flatMap((group) =>
      group.rules
        .filter((rule) => rule.kind === 'recording')
        .map((rule) => {
          const { node, unit } = rule.expression;
          return { name: rule.name, labels: recordingLabels(rule, group), node, unit };
        }),
    ),
    { identityLabels, ...(retention === undefined ? {} : { retention: durationLength(retention) }) },
  );
