/** Aliases of YAML can make much of little: what is more than any ruler evaluates is not read. */
export const MOST_RULES = 200_000;
export const MOST_VALUES = 10_000;

/** How many rules the groups of a file have, whatever else they hold. */
export function rulesIn(file: unknown): number {
  const groups = file instanceof Object && 'groups' in file && Array.isArray(file.groups) ? file.groups : [];
  return groups.reduce((count: number, group: unknown) => {
    const rules = group instanceof Object && 'rules' in group ? group.rules : undefined;
    return count + (Array.isArray(rules) ? rules.length : 0);
  }, 0);
}

/** Whether a field holds more values than any ruler's does. */
export function isLarge(value: unknown): boolean {
  let left = MOST_VALUES;
  const visit = (part: unknown): boolean =>
    left-- > 0 && (!(part instanceof Object) || Object.values(part).every(visit));
  return !visit(value);
}
