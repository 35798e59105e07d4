import type { Problem } from '@belvedere/core';
import type { Inhibition } from '../model/inhibition.ts';
import type { Routing } from '../model/routing.ts';
import { problem } from './problem.ts';
import { hasLabel, verdict, type RoutedAlert } from './routed-alert.ts';

/**
 * Labels of `equal` that do not do what they say: one that both sides lack is equal, so that a misspelt one silences too
 * much; one that a single side lacks never is, so that nothing is silenced.
 */
export const equalLabels = ({ inhibitions }: Routing, alerts: readonly RoutedAlert[]): Problem[] =>
  inhibitions.flatMap((inhibition) => problemsOf(inhibition, alerts));

function problemsOf(inhibition: Inhibition, alerts: readonly RoutedAlert[]): Problem[] {
  const { name, site, equal } = inhibition;
  const sources = alerts.filter((alert) => verdict(inhibition.source, alert) !== 'no');
  const targets = alerts.filter((alert) => verdict(inhibition.target, alert) !== 'no');
  const object = `inhibition ${name}`;
  if (sources.length === 0 || targets.length === 0) {
    const side = sources.length === 0 ? 'source' : 'target';
    return [
      problem(
        'routing/idle-inhibition',
        { site, object, field: side },
        `No alert of any domain can be its ${side}.`,
        'correct what it matches, or delete it',
        'warning',
      ),
    ];
  }
  return equal.flatMap((label) => {
    const owner = { site, object, field: 'equal' };
    const [having, lacking] = parted(sources, label);
    const [targetsHaving, targetsLacking] = parted(targets, label);
    if (having.length === 0 && targetsHaving.length === 0) {
      return [
        problem(
          'routing/equal-label',
          owner,
          `No source and no target has the label '${label}': lacking it is equal, so that each source silences every target.`,
          'name a label that both sides keep',
        ),
      ];
    }
    if (having.length === 0 || targetsHaving.length === 0) {
      const [side, other] = having.length === 0 ? ['source', 'target'] : ['target', 'source'];
      return [
        problem(
          'routing/equal-label',
          owner,
          `No ${side} has the label '${label}', which its ${other}s have: nothing is ever silenced.`,
          `keep '${label}' in the ${side}'s aggregation, or name another label`,
        ),
      ];
    }
    const spared = lacking.length === 0 ? targetsLacking : [];
    return spared.length === 0
      ? []
      : [
          problem(
            'routing/equal-label',
            owner,
            `${spared.map((alert) => alert.name).join(', ')} ${spared.length === 1 ? 'lacks' : 'lack'} the label '${label}', which all its sources have: never silenced.`,
            `keep '${label}' in their aggregations, or leave them out of the target`,
            'warning',
          ),
        ];
  });
}

const parted = (alerts: readonly RoutedAlert[], label: string): readonly [RoutedAlert[], RoutedAlert[]] => [
  alerts.filter((alert) => hasLabel(alert, label)),
  alerts.filter((alert) => !hasLabel(alert, label)),
];
