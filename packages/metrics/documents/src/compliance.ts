import { counter, gauge } from '@belvedere/promql';
import { javaService } from './jobs.ts';

/** Not called severity: an alert's own label of that name would overwrite it. */
const RISKS = ['low', 'medium', 'high', 'critical'];

export const complianceChecks = counter('compliance_checks_total', {
  help: 'Documents held against a policy, by result.',
  labels: ['policy', 'result'],
  values: { result: ['passed', 'failed'] },
  job: javaService,
});

export const complianceViolations = counter('compliance_violations_total', {
  help: 'Violations of a policy found, by risk.',
  labels: ['policy', 'risk'],
  values: { risk: RISKS },
  job: javaService,
});

export const complianceViolationsOpen = gauge('compliance_violations_open', {
  help: 'Violations of a policy that nobody has resolved yet, by risk.',
  labels: ['policy', 'risk'],
  values: { risk: RISKS },
  job: javaService,
});
