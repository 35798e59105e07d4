import type { Gauge } from '@belvedere/promql';
import {
  firing,
  gaugeSeries,
  quietTest,
  scenario,
  silent,
  steady,
  type Input,
  type InputSeries,
  type RuleTest,
} from '@belvedere/rule-kit';
import { names } from '@belvedere/core';
import type { BurnAlert } from '../alert/burn-alerts.ts';
import { exact } from '../exact.ts';
import type { ObjectiveRules } from '../groups.ts';
import type { Burn } from '../objective/objective.ts';
import { labelsOf, shared, type SharedName } from '../recording/identity.ts';
import type { Labels } from './example-labels.ts';
import { strangersTo } from './strangers.ts';

/** A level for each minute. */
const levels = (name: SharedName, labels: Labels, ...each: readonly number[]): InputSeries =>
  gaugeSeries(
    shared(name, 'ratio') as unknown as Gauge<string, never, string>,
    labels,
    each.map((level) => steady('1m', { level })),
  );

/**
 * Silent while only one window is above the threshold: the other one is at it, and then below. Then it fires, with as few
 * events as may be and with more. A window that is above is so by 5 %, one that is below by as much.
 */
export function tierTests(rules: ObjectiveRules, burn: Burn, alert: BurnAlert): readonly RuleTest[] {
  const { tier, threshold, minimumEvents: least } = burn;
  const [above, below] = [exact(threshold * 1.05), exact(threshold * 0.95)];
  const [long, short] = [names.slo.errorRatio(tier.long), names.slo.errorRatio(tier.short)];
  const counted = (labels: Labels, ...each: readonly number[]): Input =>
    least === undefined ? [] : [levels(names.slo.eventsWithin(tier.long), labels, ...each)];
  const strange = strangersTo(rules).flatMap((labels) => [
    levels(long, labels, ...MOMENTS.map(() => above)),
    levels(short, labels, ...MOMENTS.map(() => above)),
    ...counted(labels, ...MOMENTS.map(() => least!)),
  ]);
  const own = labelsOf(rules);
  const { summary, description } = alert.annotations;
  const fires = {
    labels: own,
    annotations: { summary, description: description.replace(/\{\{.*?\}\}/, percentage(above)) },
  };
  return [
    scenario(alert, {
      name: 'fires where both windows burn and enough was counted',
      given: [
        levels(long, own, above, threshold, above, below, above, above),
        levels(short, own, threshold, above, below, above, above, above),
        ...counted(own, least!, least!, least!, least!, least!, least! + 10),
        ...strange,
      ],
      expect: [silent('0s'), silent('1m'), silent('2m'), silent('3m'), firing('4m', fires), firing('5m', fires)],
    }),
    quietTest({
      name: least === undefined ? 'does not mind other objectives' : 'is quiet where too little was counted',
      alert,
      input: [
        ...(least === undefined
          ? []
          : [
              levels(long, own, above, above),
              levels(short, own, above, above),
              ...counted(own, ...[0, 1].map(() => exact(least * 0.95))),
            ]),
        ...strange,
      ],
      at: '1m',
    }),
  ];
}

/** The minutes of a tier's test. */
const MOMENTS = [0, 1, 2, 3, 4, 5] as const;

/** As Prometheus writes a share. */
const percentage = (value: number): string => `${Number((value * 100).toPrecision(4))}%`;
