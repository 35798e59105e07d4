import type { Problem } from '@belvedere/core';
import { intervalsOf, receiversOf } from '../../model/parts.ts';
import type { Routing } from '../../model/routing.ts';
import { SPEC_FIELDS } from '../../operator/integration-spec.ts';
import type { OperatorTarget } from '../../operator/target.ts';
import { problem } from '../problem.ts';
import { UNSUPPORTED } from './feature.ts';

/** What of a tree an AlertmanagerConfig cannot hold, or an operator would change. */
export function unsupportedByOperator(routing: Routing, target: OperatorTarget): Problem[] {
  const problems: Problem[] = [];
  if (target.matcherStrategy !== 'None') {
    problems.push(
      problem(
        UNSUPPORTED,
        { site: routing.root.site, object: `route ${routing.root.name}`, field: 'matchers' },
        `With alertmanagerConfigMatcherStrategy ${target.matcherStrategy} the operator adds namespace="${target.namespace}" to every route and inhibition: alerts without that label never match.`,
        'set alertmanagerConfigMatcherStrategy: {type: None} on the Alertmanager, or deliver alertmanager.yaml as its configSecret',
      ),
    );
  }
  for (const { name, site, integrations } of receiversOf(routing)) {
    for (const { kind } of integrations.filter((integration) => SPEC_FIELDS[integration.kind] === undefined)) {
      problems.push(
        problem(
          UNSUPPORTED,
          { site, object: `receiver ${name}`, field: kind },
          `An AlertmanagerConfig has no receiver of the kind ${kind}.`,
          'deliver alertmanager.yaml as the configSecret of the Alertmanager',
        ),
      );
    }
  }
  for (const { name, site, periods } of intervalsOf(routing)) {
    if (periods.every(({ location }) => location === undefined || location === 'UTC')) continue;
    problems.push(
      problem(
        UNSUPPORTED,
        { site, object: `time interval ${name}`, field: 'location' },
        'The time intervals of an AlertmanagerConfig know no time zone: they are in UTC.',
        'deliver alertmanager.yaml as the configSecret of the Alertmanager, or write the interval in UTC',
      ),
    );
  }
  return problems;
}
