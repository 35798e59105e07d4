import { names } from '@belvedere/core';
import { identifiersOf } from '../../source/identifier.ts';
import type { Reference } from '../catalog/reference.ts';
import type { ImportedGroup } from '../imported-rule.ts';
import { TAKEN } from './names.ts';
import type { AliasOf } from './rule-source.ts';

/** The constants of a group and its rules. */
export interface GroupConstants {
  readonly constant: string;
  readonly rules: readonly string[];
  readonly key?: string;
}

/** What needs names. */
interface ToName {
  readonly groups: readonly ImportedGroup[];
  /** The constants of the metrics that no catalog declares. */
  readonly identifiers: readonly string[];
  readonly known: readonly Reference[];
}

/** Names for all that is defined and imported, each once. */
export function namesOf({ groups, identifiers, known }: ToName): {
  readonly aliasOf: AliasOf;
  readonly constants: readonly GroupConstants[];
} {
  const taken: string[] = [...TAKEN, ...identifiers];
  const aliases = new Map<string, string>();
  for (const { module, imported } of known) {
    const key = `${module}\0${imported}`;
    if (aliases.has(key)) continue;
    const alias = taken.includes(imported) ? identifiersOf([imported], taken)[0]! : imported;
    aliases.set(key, alias);
    taken.push(alias);
  }
  return {
    aliasOf: (module, name) => aliases.get(`${module}\0${name}`) ?? name,
    constants: constantsOf(groups, taken),
  };
}

function constantsOf(groups: readonly ImportedGroup[], taken: readonly string[]): readonly GroupConstants[] {
  const rules = groups.flatMap((group) => group.rules);
  const all = identifiersOf(
    [
      ...rules.map(({ written }) => (written.alert === '' ? written.record : written.alert)),
      ...groups.map(({ written }) => `${written.name} rules`),
    ],
    taken,
  );
  const keys = keysOf(groups);
  let at = 0;
  return groups.map((group, index) => ({
    rules: group.rules.map(() => all[at++]!),
    constant: all[rules.length + index]!,
    ...(keys[index] === undefined ? {} : { key: keys[index] }),
  }));
}

/** What tells groups of one name apart. */
function keysOf(groups: readonly ImportedGroup[]): readonly (string | undefined)[] {
  const seen = new Map<string, number>();
  return groups.map(({ written: { name } }) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? undefined : `${name} ${number}`;
  });
}

/** Files that every system tells apart, named after the groups. */
export function fileNames(groups: readonly ImportedGroup[]): readonly string[] {
  const used = new Set(['index', 'metrics']);
  return groups.map(({ written }) => {
    const base = names.slug(written.name).slice(0, LONGEST) || 'rules';
    let name = base;
    for (let number = 2; used.has(name); number++) name = `${base}-${number}`;
    used.add(name);
    return name;
  });
}

const LONGEST = 100;
