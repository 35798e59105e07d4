import { stringLiteral } from '@belvedere/import';
import type { DashboardName } from './naming.ts';

/** The panel that a new dashboard begins with, by its title. */
const FIRST_PANEL = 'Targets that answer';

/** What the module of a new dashboard imports, beside the domain's job. */
export const IMPORTED: readonly string[] = ['changes', 'dashboard', 'dashboards', 'percent', 'section', 'timeseries'];

export interface NewDashboard extends DashboardName {
  readonly domain: string;
  /** The constant that holds it: its key, where that name is free. */
  readonly constant: string;
  /** The constant of the domain's job whose targets it shows. */
  readonly job: string;
}

/** The module of a dashboard with one panel, for its author to go on from. */
export const dashboardSource = ({ domain, constant, key, job }: NewDashboard): string => `
import { percent } from '@belvedere/core';
import { dashboard, section, timeseries } from '@belvedere/dashboard-kit';
import { ${[job, 'dashboards'].sort().join(', ')} } from '@belvedere/metrics-${domain}';
import { changes } from './annotations.ts';

export const ${constant} = dashboard(dashboards.${key}, {
  description: \`Whether \${${job}.name} answers, and since when.\`,
  links: Object.values(dashboards).filter(({ uid }) => uid !== dashboards.${key}.uid),
  annotations: changes,
  sections: [
    section('Health', [
      timeseries('${FIRST_PANEL}', {
        description: \`Share of the targets of \${${job}.name} that answered their last scrape. Below 100 %, one is down or unreachable: look at its logs.\`,
        queries: [${job}.up.avg().legend('answering')],
        min: 0,
        max: percent(100),
        width: 24,
      }),
    ]),
  ],
});
`;

/** Its entry in the keys of its domain. */
export const keyEntry = ({ key, title }: DashboardName): string => `${key}: ${stringLiteral(title)}`;

/** Its entry in what the test of its domain's dashboards asks of them. */
export const requiredEntry = ({ title }: DashboardName): string =>
  `${stringLiteral(title)}: { health: ['${FIRST_PANEL}'] }`;
