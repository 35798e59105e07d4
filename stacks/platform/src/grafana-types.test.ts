import { classicDashboard, dashboardV2, type Dashboard } from '@belvedere/dashboard-kit';
import { grafanaTypeErrors } from '@belvedere/dashboard-kit/testing';
import { dashboards as documents } from '@belvedere/dashboards-documents';
import { dashboards as featureStore } from '@belvedere/dashboards-feature-store';
import { dashboards as insuranceLeads } from '@belvedere/dashboards-insurance-leads';
import { dashboards as platform } from '@belvedere/dashboards-platform';
import { dashboards as trading } from '@belvedere/dashboards-trading';
import { expect, it } from '@jest/globals';

const everyDashboard: readonly Dashboard[] = [
  ...insuranceLeads,
  ...featureStore,
  ...trading,
  ...documents,
  ...platform,
];

it('every dashboard of every domain is of Grafana’s own types, in both forms', () => {
  const context = { runbooksUrl: 'https://example.org' };
  const bothForms = everyDashboard.map((one) => ({
    classic: classicDashboard(one, context),
    v2: dashboardV2(one, context),
  }));
  expect(grafanaTypeErrors(bothForms)).toEqual([]);
}, 120_000);
