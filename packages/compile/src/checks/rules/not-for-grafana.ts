import { names, type Problem } from '@belvedere/core';
import { grafanaRefusals, grafanaRules } from '@belvedere/rule-kit';
import { grafanaTargetOf } from '../../evaluation.ts';
import { placeOf, problem, type Check } from '../check.ts';
import { placeOfRefusal } from './not-for-ruler.ts';

const CODE = 'rules/not-for-grafana';

/** What Grafana evaluates fires when Prometheus would: it refuses nothing, and means nothing else by it. */
export const notForGrafana: Check = {
  codes: [CODE],
  *run(domain, evaluation): Generator<Problem> {
    const target = grafanaTargetOf(evaluation);
    if (target === undefined) return;
    const uids = new Map<string, string>();
    for (const group of domain.groups) {
      for (const refusal of grafanaRefusals(group, target)) {
        yield problem(CODE, placeOfRefusal(refusal, group), refusal.message, refusal.help);
      }
      for (const { kind, name, site } of grafanaRules(group, target)) {
        const uid = names.grafanaRuleUid(domain.name, name);
        const other = uids.get(uid);
        uids.set(uid, name);
        // Of one name is what rules/duplicate-name says, except for what is recorded with different labels.
        if (other === undefined || (other === name && kind === 'alert')) continue;
        yield problem(
          CODE,
          placeOf(site, `${kind} ${name}`, 'name'),
          `Grafana knows a rule by its uid ${uid}, which ${kind} ${name} shares with ${other}`,
          other === name ? 'let Prometheus record what has several rules' : 'rename one of them',
        );
      }
    }
  },
};
