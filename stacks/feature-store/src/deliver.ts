import type { CompiledDomain } from '@belvedere/compile';
import { GrafanaDomain, GrafanaProvider, KubernetesProvider, PrometheusRules } from '@belvedere/components';
import { names } from '@belvedere/core';
import type { Output } from '@pulumi/pulumi';
import type { Configuration } from './configuration/schema.ts';

/** What a stack tells those who run it. */
export interface StackOutputs {
  readonly folderUid: Output<string>;
  /** The address of each dashboard, by its title. */
  readonly dashboards: Readonly<Record<string, string>>;
  /** The names of the rules' objects in the cluster. */
  readonly prometheusRules: readonly string[];
}

/** Registers a compiled domain: its dashboards in Grafana, its rules in the cluster. `grafanaAuth` must be a secret. */
export function deliver(
  domain: CompiledDomain,
  configuration: Configuration,
  grafanaAuth: Output<string>,
): StackOutputs {
  const { environment, grafanaUrl, kubernetesContext, kubernetesNamespace, ruleLabels } = configuration;

  const grafana = new GrafanaProvider(names.resource.grafanaProvider, { url: grafanaUrl, auth: grafanaAuth });
  const { folderUid } = new GrafanaDomain(
    { domain: domain.name, dashboards: domain.dashboards, overwrite: environment === 'development' },
    { provider: grafana },
  );

  const kubernetes = new KubernetesProvider(names.resource.kubernetesProvider, { context: kubernetesContext });
  const { objectNames } = new PrometheusRules(
    { domain: domain.name, groups: domain.groups, namespace: kubernetesNamespace, labels: ruleLabels },
    { provider: kubernetes },
  );

  const addresses = domain.dashboards.map(({ title, uid }) => [title, names.dashboardUrl(grafanaUrl, uid)] as const);
  return { folderUid, dashboards: Object.fromEntries(addresses), prometheusRules: objectNames };
}
