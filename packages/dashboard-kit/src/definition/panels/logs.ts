import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { ElasticsearchQuery } from '../queries/elasticsearch.ts';
import type { LokiQuery } from '../queries/loki.ts';

type LogQuery = LokiQuery | ElasticsearchQuery;

export interface LogsSettings
  extends
    Pick<
      PanelSettings,
      Exclude<keyof PanelSettings, 'unit' | 'min' | 'max' | 'thresholds' | 'mappings' | 'decimals' | 'scheme'>
    >,
    OwnWords<'logs'> {
  /** The latest first, where left out. */
  readonly order?: 'newest' | 'oldest';
  /** Hides lines that repeat. */
  readonly deduplicate?: 'none' | 'exact' | 'numbers' | 'signature';
}

export type LogsPanel = PanelDefinition<'logs', LogsSettings>;

/** Lines of logs: `logs('Errors', { query: loki(errors) })`. */
export function logs(title: string, options: { readonly query: LogQuery } & LogsSettings): LogsPanel {
  return definePanel('logs', title, options as LogsSettings, callSite(logs));
}
