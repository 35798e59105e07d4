export { GrafanaDomain, type GrafanaDomainArguments } from './grafana-domain.ts';
export { type Placement } from './placed.ts';
export { PrometheusRules, type PrometheusRulesArguments } from './prometheus-rules.ts';
export { GrafanaProvider, KubernetesProvider } from './providers.ts';
