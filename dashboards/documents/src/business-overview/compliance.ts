import { documentsComplianceViolations } from '@belvedere/alerts-documents';
import { count } from '@belvedere/core';
import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { complianceChecks, complianceViolations, complianceViolationsOpen } from '@belvedere/metrics-documents';
import { errorRatio } from '@belvedere/promql';
import { warnAbove } from '../warn-above.ts';

const byPolicy = { by: ['policy', 'risk'] } as const;

/** Each instance of the Java service tells the whole. */
const open = complianceViolationsOpen.max(byPolicy);
const grave = complianceViolationsOpen.where({ risk: /high|critical/ }).max(byPolicy);

/** What the platform must not do, and did. */
export const compliance = section('Compliance', [
  stat('Grave violations', {
    description: 'Violations of high or critical risk that nobody has resolved. There should be none.',
    query: grave.sum().legend('Open'),
    thresholds: warnAbove(count(1)),
    colour: 'background',
    width: 4,
    height: 8,
  }),
  timeseries('Grave violations by policy', {
    description:
      'Violations of high or critical risk that are open, by policy. The Java service names the documents in its log.',
    queries: [grave.legend('{{policy}} {{risk}}')],
    alert: documentsComplianceViolations,
    min: 0,
    width: 10,
  }),
  timeseries('Open violations by risk', {
    description: 'Violations that nobody has resolved yet, of all policies. A line that only rises is nobody’s work.',
    queries: [open.sum({ by: ['risk'] }).legend('{{risk}}')],
    stack: 'normal',
    min: 0,
    width: 10,
  }),
  timeseries('Violations found', {
    description: 'Violations that were found within the hour before each moment, by policy.',
    queries: [
      complianceViolations
        .increase('1h')
        .sum({ by: ['policy'] })
        .legend('{{policy}}'),
    ],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Checks failed', {
    description:
      'Share of the documents that break a policy. A jump of one policy alone is more often a new rule than new documents.',
    queries: [
      errorRatio({
        failed: complianceChecks.where({ result: 'failed' }),
        total: complianceChecks,
        by: ['policy'],
      }).legend('{{policy}}'),
    ],
    min: 0,
  }),
]);
