import { TARGET_LABELS, type MetricDeclaration } from '@belvedere/promql';

export type LabelSet = Readonly<Record<string, string>>;

/** Every combination of the values: `combinations({ cpu: ['0', '1'], mode: ['idle', 'user'] })` has four. */
export function combinations<const Values extends Readonly<Record<string, readonly string[]>>>(
  values: Values,
): { readonly [Label in keyof Values]: Values[Label][number] }[] {
  let sets: LabelSet[] = [{}];
  for (const [label, options] of Object.entries(values)) {
    sets = sets.flatMap((set) => options.map((value) => ({ ...set, [label]: value })));
  }
  return sets as { readonly [Label in keyof Values]: Values[Label][number] }[];
}

/** Every combination of the values that the catalog knows. Throws a `TypeError` where it knows none of a label. */
export function knownCombinations(metric: MetricDeclaration): LabelSet[] {
  const values = metric.ownLabels.map((label) => {
    const known = metric.values[label];
    if (known === undefined) {
      throw new TypeError(
        `the catalog knows no values of label '${label}' of ${metric.name}: state the series with { labels: [...] }`,
      );
    }
    return [label, known] as const;
  });
  return combinations(Object.fromEntries(values));
}

/** Throws a `TypeError` where a series has other labels, or other values, than the catalog declares. */
export function checkLabels(metric: MetricDeclaration, set: LabelSet): void {
  const stated = Object.keys(set);
  const wrong = [
    ...stated.filter((label) => !metric.ownLabels.includes(label)),
    ...metric.ownLabels.filter((label) => !stated.includes(label)),
  ];
  if (wrong.length > 0) {
    const target = wrong.some((label) => (TARGET_LABELS as readonly string[]).includes(label));
    throw new TypeError(
      `a series of ${metric.name} has exactly the labels ${list(metric.ownLabels)} of its catalog, not ${list(stated)}` +
        (target ? ': job and instance come by themselves' : ''),
    );
  }
  for (const [label, value] of Object.entries(set)) {
    const known = metric.values[label];
    if (known !== undefined && !known.includes(value)) {
      throw new TypeError(
        `'${value}' is no value of label '${label}' of ${metric.name}: the catalog knows ${list(known)}`,
      );
    }
  }
}

const list = (words: readonly string[]): string => (words.length === 0 ? '(none)' : words.join(', '));
