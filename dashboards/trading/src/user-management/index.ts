import {
  defaultThresholds,
  hourlyUsers,
  userManagementDown,
  userManagementLatencyHigh,
} from '@belvedere/alerts-trading';
import { stat } from '@belvedere/dashboard-kit';
import { dashboards, userManagement as service } from '@belvedere/metrics-trading';
import { tradingServiceDashboard } from '../service/template.ts';
import { access } from './access.ts';
import { activity } from './activity.ts';

export const userManagement = tradingServiceDashboard(dashboards.userManagement, {
  service,
  description: 'Who comes, who gets in, who is kept out, and how long they stay.',
  figure: stat('Active users, last hour', {
    description:
      'Different users that were active within the last hour. The comparison with last week is in the business analytics.',
    query: hourlyUsers.legend('Users'),
    links: [dashboards.businessAnalytics],
    sparkline: true,
    width: 4,
  }),
  down: userManagementDown,
  latency: { p95: defaultThresholds.userManagementP95, alerts: userManagementLatencyHigh },
  neighbours: [dashboards.apiGateway, dashboards.securityAudit, dashboards.businessAnalytics],
  own: [access, activity],
});
