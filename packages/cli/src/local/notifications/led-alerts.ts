import { notified, receiverInWords, showAnswer, simulate, type Labels, type Routing } from '@belvedere/routing';
import type { RuleGroupState } from '../prometheus-api.ts';

/** An alert that is pending or firing, and where the tree leads it. */
export interface LedAlert {
  readonly name: string;
  readonly state: string;
  readonly labels: Labels;
  readonly annotations: Labels;
  /** Who is told of it while it fires, each in words; nobody where it is inhibited, silenced, or its routes are quiet. */
  readonly receivers: readonly string[];
  /** Why they, and why nobody else, in lines. */
  readonly because: string;
}

/** The alerts of rules at a time, in milliseconds since 1970, led by the simulator as Alertmanager would. */
export function ledAlerts(groups: readonly RuleGroupState[], routing: Routing, at: number): readonly LedAlert[] {
  const active = groups
    .flatMap(({ rules }) => rules)
    .flatMap(({ name, alerts = [] }) => alerts.map((alert) => ({ name, ...alert })));
  // Prometheus tells Alertmanager of those alone.
  const firing = active.filter(({ state }) => state === 'firing').map(({ labels }) => labels);
  return active.map(({ name, state, labels, annotations }) => {
    const answer = simulate(routing, { labels, at, firing });
    const receivers = [...new Set(notified(answer).map(receiverInWords))];
    return { name, state, labels, annotations, receivers, because: showAnswer(answer) };
  });
}
