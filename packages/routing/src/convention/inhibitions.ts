import { callSite } from '@belvedere/core';
import { inhibit, type Inhibition } from '../model/inhibition.ts';
import { not, type Match } from '../model/matcher.ts';
import { LABEL_DOMAIN, LABEL_OBJECTIVE } from './labels.ts';

export interface ServiceDownOptions {
  /** The alerts that say that a service is gone; only those that wake somebody count. */
  readonly down: Match;
  /** What follows from that: slow answers, errors, queues. */
  readonly symptoms: Match;
  /** The labels that tell services apart: `service`, or `job` where one rule watches several. */
  readonly equal?: readonly string[];
}

/** A service that is down is told once: the symptoms of the same service are silent meanwhile. */
export const serviceDown = ({ down, symptoms, equal = ['service'] }: ServiceDownOptions): Inhibition => ({
  ...inhibit('service down', {
    source: { alertname: down, severity: 'critical' },
    target: { alertname: symptoms },
    equal,
  }),
  site: callSite(serviceDown),
});

/** A budget that burns is told once, by the fastest of its tiers that fires. */
export const fastestBurnFirst = (): readonly Inhibition[] =>
  (
    [
      ['critical', ['warning', 'ticket']],
      ['warning', 'ticket'],
    ] as const
  ).map(([source, target]) => ({
    ...inhibit(`burn: ${source} first`, {
      source: { [LABEL_OBJECTIVE]: not(''), severity: source },
      target: { [LABEL_OBJECTIVE]: not(''), severity: target },
      equal: [LABEL_DOMAIN, 'service', LABEL_OBJECTIVE],
    }),
    site: callSite(fastestBurnFirst),
  }));
