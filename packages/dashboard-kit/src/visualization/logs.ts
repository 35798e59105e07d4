import type { LogsPanel } from '../definition/panels/logs.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { noFields } from './no-fields.ts';

/** Lines of logs. */
export const logs = ({
  settings: { order = 'newest', deduplicate = 'none', options },
}: LogsPanel): VisualizationOf<'logs'> => ({
  fieldConfig: noFields(),
  options: merged<OptionsOf<'logs'>>(
    {
      dedupStrategy: deduplicate,
      enableInfiniteScrolling: false,
      enableLogDetails: true,
      prettifyLogMessage: false,
      showCommonLabels: false,
      showLabels: false,
      showLogContextToggle: false,
      showTime: true,
      sortOrder: order === 'newest' ? 'Descending' : 'Ascending',
      wrapLogMessage: true,
    },
    options,
  ),
});
