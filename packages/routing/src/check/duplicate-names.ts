import type { CallSite, Problem } from '@belvedere/core';
import { routesOf } from '../model/parts.ts';
import type { Routing } from '../model/routing.ts';
import { problem } from './problem.ts';

/** Receivers and intervals are named in the artifacts: of two that differ, one would be lost. So are siblings in sentences. */
export function duplicateNames({ root }: Routing): Problem[] {
  const routes = routesOf(root);
  return [
    ...clashes(
      'receiver',
      routes.flatMap(({ receiver }) => (receiver === undefined ? [] : [receiver])),
      ({ integrations }) => integrations,
    ),
    ...clashes(
      'time interval',
      routes.flatMap(({ mute, active }) => [...mute, ...active]),
      ({ periods }) => periods,
    ),
    ...routes.flatMap(({ routes: children }) =>
      clashes('route', children, (child) => ({ own: children.indexOf(child) })),
    ),
  ];
}

interface Named {
  readonly name: string;
  readonly site: CallSite;
}

function clashes<Kind extends Named>(what: string, all: readonly Kind[], content: (one: Kind) => object): Problem[] {
  const first = new Map<string, string>();
  const problems = new Map<string, Problem>();
  for (const one of all) {
    const text = JSON.stringify(content(one));
    const before = first.get(one.name);
    if (before === undefined) first.set(one.name, text);
    else if (before !== text && !problems.has(one.name)) {
      problems.set(
        one.name,
        problem(
          'routing/duplicate-name',
          { site: one.site, object: `${what} ${one.name}`, field: 'name' },
          `Two that differ are named ${one.name}.`,
          `give one another name, or let both routes share one ${what}`,
        ),
      );
    }
  }
  return [...problems.values()];
}
