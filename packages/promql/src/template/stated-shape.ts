import type { CatalogIndex } from '../catalog/catalog-index.ts';
import { canHave, namesOf } from '../catalog/label-set.ts';
import { labelsOf } from '../check/labels.ts';
import { unitOf } from '../check/units.ts';
import type { Node } from '../syntax/node.ts';

/** How the stated shape of an expression differs from what its text and the catalogs say; silent where they do not tell. */
export function shapeProblems(
  node: Node,
  index: CatalogIndex,
  unit: string,
  labels: readonly string[],
): readonly string[] {
  const found = labelsOf(node, index);
  const impossible = labels.filter((label) => !canHave(found, label));
  const untold = [...found.labels.keys()].filter((label) => !labels.includes(label));
  const actual = unitOf(node, index);
  return [
    ...impossible.map((label) => `it states the label '${label}', and the expression keeps ${namesOf(found)}`),
    ...untold.map((label) => `the expression keeps the label '${label}', which it does not state`),
    ...(actual === undefined || actual === unit ? [] : [`it states ${unit}, and the expression is in ${actual}`]),
  ];
}
