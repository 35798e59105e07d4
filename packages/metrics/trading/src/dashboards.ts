import { dashboardKeys } from '@belvedere/core';

/** The dashboards of the domain, as others link to them: those for all of it, then one for each of its ten services. */
export const dashboards = dashboardKeys('trading', {
  sre: 'SRE',
  businessAnalytics: 'Business analytics',
  businessOperations: 'Business operations',
  systemHealth: 'System health',
  aws: 'AWS',
  logExplorer: 'Log explorer',
  securityAudit: 'Security audit',
  apiGateway: 'API gateway',
  payment: 'Payment',
  orderProcessing: 'Order processing',
  engine: 'Trading engine',
  portfolio: 'Portfolio',
  marketData: 'Market data',
  signals: 'Signals',
  risk: 'Risk',
  userManagement: 'User management',
  notification: 'Notification',
});
