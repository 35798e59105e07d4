import type { Problem } from '@belvedere/core';
import { isAtLeast, versionText } from '../../alertmanager/version.ts';
import {
  ACTIVE_TIMINGS_SINCE,
  INHIBITION_SINCE,
  JIRA_SINCE,
  SNS_SINCE,
  type GrafanaTarget,
} from '../../grafana/target.ts';
import { receiversOf, routesOf } from '../../model/parts.ts';
import type { Routing } from '../../model/routing.ts';
import { problem } from '../problem.ts';
import { lacking, UNSUPPORTED, type Feature } from './feature.ts';

/** What of a tree a Grafana of a version cannot do. */
export function unsupportedByGrafana(routing: Routing, { version }: Pick<GrafanaTarget, 'version'>): Problem[] {
  const never = receiversOf(routing).flatMap(({ name, site, integrations }) =>
    integrations
      .filter(({ kind }) => kind === 'opsgenie')
      .map(() =>
        problem(
          UNSUPPORTED,
          { site, object: `receiver ${name}`, field: 'priority' },
          `Grafana’s Opsgenie contact point has no priority of its own: it takes that of the label og_priority.`,
          'send it from Alertmanager, or through a webhook of the on-call tool',
        ),
      ),
  );
  const late = [...grafanaFeatures(routing)].filter(({ since }) => !isAtLeast(version, since));
  return [...never, ...late.map((feature) => lacking(`Grafana ${versionText(version)}`, feature))];
}

function* grafanaFeatures(routing: Routing): Iterable<Feature> {
  for (const { name, site, integrations } of receiversOf(routing)) {
    for (const { kind } of integrations) {
      const since = kind === 'jira' ? JIRA_SINCE : kind === 'sns' ? SNS_SINCE : undefined;
      if (since !== undefined)
        yield { site, object: `receiver ${name}`, field: kind, what: `contact points of the kind ${kind}`, since };
    }
  }
  for (const { name, site, active } of routesOf(routing.root)) {
    if (active.length > 0) {
      yield { site, object: `route ${name}`, field: 'active', what: 'active timings', since: ACTIVE_TIMINGS_SINCE };
    }
  }
  for (const { name, site } of routing.inhibitions) {
    yield { site, object: `inhibition ${name}`, what: 'inhibition rules', since: INHIBITION_SINCE };
  }
}
