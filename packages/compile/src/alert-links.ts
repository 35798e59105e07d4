import { names } from '@belvedere/core';
import { panelsOf } from '@belvedere/dashboard-kit';
import type { AnnotationsOf } from '@belvedere/rule-kit';
import type { Domain } from './domain.ts';
import type { Target } from './target.ts';

/**
 * What an alert leads to: its runbook, a new silence, and the first panel that names it. A panel names its alert and
 * not the other way round; the domain as a whole is where the two meet.
 */
export function alertLinks(domain: Domain, target: Target): AnnotationsOf {
  const panels = panelUrls(domain, target);
  return ({ name, runbook }) => {
    const panel = panels.get(name);
    return {
      runbook_url: names.runbookUrl(target.runbooksUrl, domain.name, runbook),
      silence_url: names.silenceUrl(target.alertmanagerUrl, name),
      ...(panel === undefined ? {} : { panel_url: panel }),
    };
  };
}

function panelUrls(domain: Domain, { grafanaUrl }: Target): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const dashboard of domain.dashboards) {
    for (const { panel, id } of panelsOf(dashboard)) {
      for (const { name } of panel.alerts) {
        if (!urls.has(name)) urls.set(name, names.panelUrl(grafanaUrl, dashboard.uid, id));
      }
    }
  }
  return urls;
}
