import type { Binary, VectorMatching } from '@belvedere/promql';
import type { Edit } from '../edit.ts';

/**
 * What two vectors are matched by: each label goes in turn, `on` becomes `ignoring`, a group becomes the other side's or
 * goes, and each label that it brings along goes.
 */
export const vectorMatching: Edit = {
  kind: 'vector matching',
  of: (node) => {
    if (node.kind !== 'binary' || node.matching === undefined) return [];
    return changes(node.matching).map((matching): Binary => ({ ...node, matching }));
  },
};

function changes(matching: VectorMatching): readonly VectorMatching[] {
  const { mode, labels, group, ...rest } = matching;
  const grouped = group === undefined ? {} : { group };
  return [
    ...labels.map((_, index) => ({ ...matching, labels: labels.toSpliced(index, 1) })),
    { ...rest, mode: mode === 'on' ? ('ignoring' as const) : ('on' as const), labels, ...grouped },
    ...(group === undefined
      ? []
      : [
          { ...rest, mode, labels },
          { ...matching, group: { ...group, side: group.side === 'left' ? ('right' as const) : ('left' as const) } },
          ...group.include.map((_, index) => ({
            ...matching,
            group: { ...group, include: group.include.toSpliced(index, 1) },
          })),
        ]),
  ];
}
