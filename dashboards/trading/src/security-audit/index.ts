import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-trading';
import { changes } from '../annotations.ts';
import { search } from '../variables.ts';
import { trail } from './audit-trail.ts';
import { credentials } from './credentials.ts';
import { limits } from './limits.ts';
import { now } from './now.ts';

export const securityAudit = dashboard(dashboards.securityAudit, {
  description:
    'Who tries to get in, who asks for too much, and what the audit trail says: for the security team and for those who check its work.',
  tags: ['security'],
  time: '12h',
  variables: [search],
  links: [dashboards.sre, dashboards.logExplorer, dashboards.apiGateway, dashboards.userManagement],
  annotations: changes,
  sections: [now, credentials, limits, trail],
});
