import { alert } from '../../alert.ts';
import { ruleGroup, type RuleGroup } from '../../group.ts';
import { CASES, goneFrom } from './cases.ts';

/** The data source that the cases are asked of. */
export const CASE_DATASOURCE = 'belvedere-cases';

/** The cases as one group, as an author writes alerts. */
export const caseGroup: RuleGroup = ruleGroup('e2e', 'cases', {
  interval: '10s',
  rules: CASES.map(({ name, when }) =>
    alert(name, {
      when,
      severity: 'info',
      service: 'cases',
      labels: { literal: '{{ $value }} costs $5' },
      summary: ({ value }) => `is ${value}, and {{ this }} costs \${HOME}`,
      description: when.labels.includes('zone') ? ({ labels }) => `zone '${labels['zone']}'` : 'no zone',
    }),
  ),
});

/** An alert of two series, of which one is gone from a time on, in seconds since 1970. */
export const goneGroup = (time: number): RuleGroup =>
  ruleGroup('e2e', 'gone', {
    interval: '10s',
    rules: [
      alert('Gone', {
        when: goneFrom(time),
        severity: 'info',
        service: 'cases',
        summary: 'A series is gone',
        description: ({ labels }) => `zone ${labels['zone']}`,
      }),
    ],
  });
