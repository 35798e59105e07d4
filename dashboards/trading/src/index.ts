import type { Dashboard } from '@belvedere/dashboard-kit';
import { apiGateway } from './api-gateway/index.ts';
import { aws } from './aws/index.ts';
import { businessAnalytics } from './business-analytics/index.ts';
import { businessOperations } from './business-operations/index.ts';
import { engine } from './engine/index.ts';
import { logExplorer } from './log-explorer/index.ts';
import { marketData } from './market-data/index.ts';
import { notification } from './notification/index.ts';
import { orderProcessing } from './order-processing/index.ts';
import { payment } from './payment/index.ts';
import { portfolio } from './portfolio/index.ts';
import { risk } from './risk/index.ts';
import { securityAudit } from './security-audit/index.ts';
import { signals } from './signals/index.ts';
import { sre } from './sre/index.ts';
import { systemHealth } from './system-health/index.ts';
import { userManagement } from './user-management/index.ts';

export { savedQueries } from './log-explorer/saved-queries.ts';

/** The dashboards of trading: those for all of it, then one for each service. The order is that of the keys. */
export const dashboards: readonly Dashboard[] = [
  sre,
  businessAnalytics,
  businessOperations,
  systemHealth,
  aws,
  logExplorer,
  securityAudit,
  apiGateway,
  payment,
  orderProcessing,
  engine,
  portfolio,
  marketData,
  signals,
  risk,
  userManagement,
  notification,
];
