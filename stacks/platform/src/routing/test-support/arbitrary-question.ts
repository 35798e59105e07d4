import { CATEGORIES, SEVERITIES, teams } from '@belvedere/organization';
import { GRAFANA_ALERTS, routedAlerts, type Labels, type Question } from '@belvedere/routing';
import { arbitraryTime } from '@belvedere/routing/testing';
import fc from 'fast-check';
import { routing } from '../index.ts';

const alerts = routedAlerts(routing.groups).map(({ labels }) => labels);

/** What decides routes, changed at random beside what the definitions state. */
const changes: fc.Arbitrary<Labels> = fc
  .record({
    severity: fc.option(fc.constantFrom(...SEVERITIES, 'page'), { nil: undefined }),
    team: fc.option(fc.constantFrom(...Object.keys(teams), 'nobody'), { nil: undefined }),
    category: fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }),
    domain: fc.option(fc.constantFrom('documents', 'trading', 'platform', 'attic'), { nil: undefined }),
    alertname: fc.option(fc.constantFrom(...GRAFANA_ALERTS, 'Watchdog', 'KubernetesNodesLost', 'TradingDown'), {
      nil: undefined,
    }),
    belvedere_shadow: fc.option(fc.constantFrom('true', 'false'), { nil: undefined, freq: 5 }),
    slo: fc.option(fc.constant('payment-errors'), { nil: undefined }),
    cluster: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  })
  .map((all) =>
    Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  );

/** An alert of any domain as it is, or changed in one or several labels. */
export const arbitraryAlert: fc.Arbitrary<Labels> = fc.oneof(
  fc.constantFrom(...alerts),
  fc.tuple(fc.constantFrom(...alerts), changes).map(([labels, changed]) => ({ ...labels, ...changed })),
  changes,
);

/** An alert at any time, while others fire. */
export const arbitraryQuestion: fc.Arbitrary<Question> = fc.record({
  labels: arbitraryAlert,
  at: arbitraryTime,
  firing: fc.array(arbitraryAlert, { maxLength: 3 }),
});
