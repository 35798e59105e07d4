import type { DashboardKey } from '@belvedere/core';
import { panelsOf, type Dashboard, type DataLink, type Panel } from '@belvedere/dashboard-kit';

/** A page by its whole address, by its path in Grafana, or by an address in a variable: `${__data.fields.url}`. */
const ADDRESS = /^(?:https?:\/\/|\/|\$\{)/;

/**
 * The links of a domain's dashboards that lead nowhere, in words: to a dashboard of the domain that does not exist, with a
 * variable that it does not have, or to what is no address. Dashboards of other domains are not here to look at.
 */
export function deadLinks(domain: string, dashboards: readonly Dashboard[]): readonly string[] {
  const byUid = new Map(dashboards.map((dashboard) => [dashboard.uid, dashboard]));

  function* ofKey({ domain: other, title, uid }: DashboardKey, variables: readonly string[] = []): Generator<string> {
    if (other !== domain) return;
    const target = byUid.get(uid);
    if (target === undefined) {
      yield `there is no dashboard '${title}'`;
      return;
    }
    const known = new Set(target.variables.map(({ variable }) => variable));
    for (const name of variables) if (!known.has(name)) yield `'${title}' has no variable '${name}'`;
  }

  function* ofLink(link: Dashboard['links'][number] | DataLink): Generator<string> {
    if ('uid' in link) yield* ofKey(link);
    else if ('dashboard' in link) yield* ofKey(link.dashboard, Object.keys(link.variables ?? {}));
    else if ('url' in link && !ADDRESS.test(link.url)) yield `'${link.title}' is no address: ${link.url}`;
  }

  return dashboards.flatMap((dashboard) => [
    ...dashboard.links.flatMap((link) => [...ofLink(link)].map((dead) => `${dashboard.title}: ${dead}`)),
    ...panelsOf(dashboard).flatMap(({ key, panel }) =>
      linksOf(panel).flatMap((link) => [...ofLink(link)].map((dead) => `${dashboard.title}, ${key}: ${dead}`)),
    ),
  ]);
}

const linksOf = ({ settings }: Panel) => [
  ...(settings.links ?? []),
  ...('dataLinks' in settings ? (settings.dataLinks ?? []) : []),
];
