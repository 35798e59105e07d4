import type { DashboardListPanel } from '../definition/panels/dashboard-list.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { noFields } from './no-fields.ts';

/** Dashboards to go on with. */
export const dashboardList = ({
  settings: { tags = [], limit = 30, options },
}: DashboardListPanel): VisualizationOf<'dashlist'> => ({
  fieldConfig: noFields(),
  options: merged<OptionsOf<'dashlist'>>(
    {
      includeVars: false,
      keepTime: true,
      maxItems: limit,
      query: '',
      showFolderNames: false,
      showHeadings: false,
      showRecentlyViewed: false,
      showSearch: true,
      showStarred: false,
      tags: [...tags],
    },
    options,
  ),
});
