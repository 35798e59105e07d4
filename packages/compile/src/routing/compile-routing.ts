import { names } from '@belvedere/core';
import {
  alertmanagerConfig,
  alertmanagerConfiguration,
  grafanaFiles,
  grafanaInhibitionRules,
  silencesJson,
  templateFile,
  withIdentityLabels,
} from '@belvedere/routing';
import { yaml } from '@belvedere/rule-kit';
import type { DomainRouting } from './domain-routing.ts';
import type { RoutingTarget } from './routing-target.ts';

/** The tree as files, by their path below the output folder, for each that reads it. Pure. */
export function compileRouting(
  domain: string,
  { tree }: DomainRouting,
  { alertmanager, grafana, operator, identityLabels = [] }: RoutingTarget,
): ReadonlyMap<string, string> {
  const routing = withIdentityLabels(tree, identityLabels);
  const paths = names.routingPath;
  const files = new Map<string, string>([[paths.silences(domain), silencesJson(routing.silences)]]);
  if (alertmanager !== undefined) {
    files.set(paths.alertmanager(domain), alertmanagerConfiguration(routing, alertmanager));
    files.set(paths.templates(domain), templateFile());
  }
  if (grafana !== undefined) {
    for (const [file, text] of Object.entries(grafanaFiles(routing, grafana))) {
      files.set(paths.grafana(domain, file), text as string);
    }
    files.set(paths.grafana(domain, 'inhibition-rules'), grafanaInhibitionRules(routing));
  }
  if (operator !== undefined) {
    files.set(paths.alertmanagerConfig(domain), yaml(alertmanagerConfig(routing, operator)));
  }
  return files;
}
