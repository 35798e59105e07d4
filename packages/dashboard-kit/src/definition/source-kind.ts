/** The data sources that dashboards ask, by the ids of Grafana's plugins. */
export type SourceKind = 'prometheus' | 'loki' | 'elasticsearch' | 'jaeger' | 'tempo' | 'cloudwatch';

/**
 * The variable that the data source of each kind is chosen by; those that a dashboard asks, it has. Their names are
 * interface: links between dashboards hand the choice on by name.
 */
export const SOURCE_VARIABLES: Readonly<Record<SourceKind, { readonly name: string; readonly label: string }>> = {
  prometheus: { name: 'datasource', label: 'Data source' },
  loki: { name: 'loki', label: 'Logs' },
  elasticsearch: { name: 'elasticsearch', label: 'Elasticsearch' },
  jaeger: { name: 'jaeger', label: 'Traces' },
  tempo: { name: 'tempo', label: 'Traces (Tempo)' },
  cloudwatch: { name: 'cloudwatch', label: 'AWS' },
};
