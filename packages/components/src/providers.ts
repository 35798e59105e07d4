/**
 * The providers that a stack makes explicitly: an implicit one would read whichever Grafana and cluster the shell names.
 * Each class comes from its own file: the packages' roots load hundreds of resources that nothing here uses.
 */
export { Provider as KubernetesProvider } from '@pulumi/kubernetes/provider.js';
export { Provider as GrafanaProvider } from '@pulumiverse/grafana/provider.js';
