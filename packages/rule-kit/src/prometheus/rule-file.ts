import type { RuleGroup } from '../group.ts';
import type { RuleTarget } from './alert-labels.ts';
import { prometheusGroup } from './prometheus-group.ts';
import { yaml } from './yaml.ts';

/** Groups as the text of a Prometheus rule file. */
export const ruleFile = (groups: readonly RuleGroup[], target?: RuleTarget): string =>
  yaml({ groups: groups.map((group) => prometheusGroup(group, target)) });
