import type { Settings } from '../settings.ts';

/** A configuration without a problem. */
export const GOOD = {
  environment: 'production',
  grafanaUrl: 'https://grafana.example.com',
  grafanaAuth: 'planted-token',
  alertmanagerUrl: 'https://alertmanager.example.com',
  runbooksUrl: 'https://git.example.com/belvedere/blob/main',
  kubernetesContext: 'production',
  kubernetesNamespace: 'monitoring',
  ruleLabels: '{"release":"kube-prometheus-stack","prometheus.io/team":"ml"}',
};

/** The good settings with some changed; a key set to undefined is not set. */
export function settings(
  changes: Readonly<Record<string, string | undefined>> = {},
  secretKeys = ['grafanaAuth'],
): Settings {
  const all = Object.entries({ ...GOOD, ...changes });
  const values = Object.fromEntries(all.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  return { project: 'belvedere-feature-store', stack: 'prod', values, secretKeys: new Set(secretKeys) };
}
