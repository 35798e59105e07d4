import { names } from '@belvedere/core';
import type { Inhibition } from '../model/inhibition.ts';
import type { Matcher } from '../model/matcher.ts';

const matcherSpec = ({ label, operator, value }: Matcher): object => ({ type: operator, label, value });

/** Inhibitions as objects of Grafana's API, from version 13 on and with its switch `alertingMultiplePolicies`. */
export const inhibitionRules = (inhibitions: readonly Inhibition[]): readonly object[] =>
  inhibitions.map(({ name, source, target, equal }) => ({
    apiVersion: 'notifications.alerting.grafana.app/v1beta1',
    kind: 'InhibitionRule',
    metadata: { name: names.inhibitionRule(name) },
    spec: { source_matchers: source.map(matcherSpec), target_matchers: target.map(matcherSpec), equal },
  }));
