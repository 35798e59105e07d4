import { dashboardKeys } from '@belvedere/core';

/** The dashboards of the domain, as others link to them. */
export const dashboards = dashboardKeys('insurance-leads', {
  systemOverview: 'System overview',
  leads: 'Leads',
  aiModels: 'AI models',
});
