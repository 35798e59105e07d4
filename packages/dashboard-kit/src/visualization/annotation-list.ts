import type { AnnotationListPanel } from '../definition/panels/annotation-list.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { noFields } from './no-fields.ts';

/** What people marked by hand. */
export const annotationList = ({
  settings: { tags = [], limit = 20, options },
}: AnnotationListPanel): VisualizationOf<'annolist'> => ({
  fieldConfig: noFields(),
  options: merged<OptionsOf<'annolist'>>(
    {
      limit,
      navigateAfter: '10m',
      navigateBefore: '10m',
      navigateToPanel: true,
      onlyFromThisDashboard: false,
      onlyInTimeRange: true,
      showTags: true,
      showTime: true,
      showUser: true,
      tags: [...tags],
    },
    options,
  ),
});
