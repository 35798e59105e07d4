import * as v from 'valibot';

const httpUrl = v.pipe(
  v.string(),
  v.check((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'an http or https URL'),
  v.check((text) => !URL.parse(text)?.password, 'a URL without a password in it'),
);

/** Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names */
const dnsLabel = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'a DNS label: at most 63 of a-z, 0-9 and inner hyphens'),
);

/** Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
const LABEL_NAME = '[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?';
const labelKey = v.pipe(
  v.string(),
  v.regex(new RegExp(`^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?${LABEL_NAME}$`), 'the key of a Kubernetes label'),
);
const labelValue = v.pipe(
  v.string('the text of a Kubernetes label'),
  v.regex(new RegExp(`^(${LABEL_NAME})?$`), 'the text of a Kubernetes label'),
);

/** What a stack must configure, as texts like in its file; structured values are JSON. */
export const schema = v.object({
  /** In production links are https, and dashboards of other hands are not overwritten. */
  environment: v.picklist(['development', 'production'], '`development` or `production`'),
  /** Where this stack's Grafana answers, for the provider and for links. */
  grafanaUrl: httpUrl,
  /** Where this stack's Alertmanager answers, for links to silences. */
  alertmanagerUrl: httpUrl,
  /** Below it lies the repository's tree: `<runbooksUrl>/alerts/<domain>/runbooks/<Alert>.md`. */
  runbooksUrl: httpUrl,
  /** The context of the kubeconfig that leads to this stack's cluster. */
  kubernetesContext: v.pipe(v.string(), v.nonEmpty('the name of a context')),
  /** The namespace in which the PrometheusRules lie. */
  kubernetesNamespace: dnsLabel,
  /** The labels by which Prometheus's operator selects rules. */
  ruleLabels: v.pipe(
    v.string(),
    v.parseJson(undefined, 'a map of labels'),
    v.check((json) => !Array.isArray(json), 'a map of labels'),
    v.record(labelKey, labelValue, 'a map of labels'),
  ),
});

/** A stack's configuration, checked. Its secrets are not in it: they stay Pulumi's. */
export type Configuration = v.InferOutput<typeof schema>;

/** The keys whose values are encrypted in the stack's file. */
export const SECRET_KEYS = ['grafanaAuth'] as const;

export type Key = keyof Configuration | (typeof SECRET_KEYS)[number];

/** What `pulumi config set` takes to set each key. A secret is asked for, so that it stays out of the shell's history. */
export const SET_ARGUMENTS: Readonly<Record<Key, string>> = {
  environment: 'environment production',
  grafanaUrl: 'grafanaUrl https://grafana.example.com',
  grafanaAuth: '--secret grafanaAuth',
  alertmanagerUrl: 'alertmanagerUrl https://alertmanager.example.com',
  runbooksUrl: 'runbooksUrl https://git.example.com/belvedere/blob/main',
  kubernetesContext: 'kubernetesContext production',
  kubernetesNamespace: 'kubernetesNamespace monitoring',
  ruleLabels: '--path ruleLabels.release kube-prometheus-stack',
};
