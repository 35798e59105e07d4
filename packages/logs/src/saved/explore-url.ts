import type { SavedLogQuery } from './saved-log-query.ts';

/** The data source that is asked, as Grafana knows it. */
export interface LogDatasource {
  readonly type: 'loki' | 'elasticsearch';
  readonly uid: string;
}

/**
 * Panes have names of three characters, not all of them digits.
 * Source: https://github.com/grafana/grafana/blob/main/public/app/features/explore/hooks/useStateSync/migrators/v1.ts
 */
const PANE = 'log';

/**
 * The link that opens a saved query in Grafana's Explore:
 * `https://grafana.example/explore?schemaVersion=1&panes=…&orgId=1`.
 * Source: https://grafana.com/docs/grafana/latest/explore/get-started-with-explore/#generate-explore-urls-from-external-tools
 */
export function exploreUrl(grafana: string, datasource: LogDatasource, saved: SavedLogQuery, orgId = 1): string {
  const pane = {
    datasource: datasource.uid,
    queries: [{ refId: 'A', datasource, ...targetOf(datasource, saved) }],
    range: saved.range,
  };
  const panes = encodeURIComponent(JSON.stringify({ [PANE]: pane }));
  return `${grafana.replace(/\/+$/, '')}/explore?schemaVersion=1&panes=${panes}&orgId=${orgId}`;
}

const targetOf = ({ type }: LogDatasource, { logql, answer, elasticsearch }: SavedLogQuery): object =>
  type === 'loki'
    ? { expr: logql, queryType: answer === 'values' ? 'instant' : 'range', editorMode: 'code' }
    : elasticsearch;
