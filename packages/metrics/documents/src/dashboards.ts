import { dashboardKeys } from '@belvedere/core';

/** The dashboards of the domain, as others link to them. */
export const dashboards = dashboardKeys('documents', {
  businessOverview: 'Business overview',
  technicalPerformance: 'Technical performance',
  infrastructureHealth: 'Infrastructure health',
  mlPerformance: 'ML/AI performance',
});
