/**
 * Every name that is generated and that somebody else may hold on to: uids, file names, resource names, links.
 * They are interface: a change here moves dashboards, renames resources and breaks bookmarks.
 */
import { formatDuration } from './duration.ts';
import { stableHash } from './stable-hash.ts';

/** Grafana refuses longer uids. Source: https://grafana.com/docs/grafana/latest/developers/http_api/dashboard/#identifier-id-vs-unique-identifier-uid */
const UID_LENGTH = 40;

/** A title as a part of names: lower case, digits and single hyphens. `Inference API` is `inference-api`. */
export function slug(title: string): string {
  let name = '';
  let previous: 'lower' | 'upper' | 'gap' = 'gap';
  for (const character of title.normalize('NFKD')) {
    const kind = kindOf(character);
    if (kind === 'gap') {
      previous = 'gap';
      continue;
    }
    // A gap becomes a hyphen once something follows it; so does the step into a new word, `inferenceApi`.
    if (name !== '' && (previous === 'gap' || (previous === 'lower' && kind === 'upper'))) name += '-';
    name += kind === 'upper' ? character.toLowerCase() : character;
    previous = kind;
  }
  return name;
}

function kindOf(character: string): 'lower' | 'upper' | 'gap' {
  if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) return 'lower';
  return character >= 'A' && character <= 'Z' ? 'upper' : 'gap';
}

/** A name of at most `length` characters; a longer one ends in a hash of the whole, so that two stay apart. */
function bounded(name: string, length: number): string {
  if (name.length <= length) return name;
  const hash = stableHash(name).toString(36);
  return `${name.slice(0, length - hash.length - 1)}-${hash}`;
}

/** The uid of a dashboard: `feature-store-inference-api`. */
export const dashboardUid = (domain: string, key: string): string => bounded(`${domain}-${slug(key)}`, UID_LENGTH);

/** A dashboard as others name it: to link to it, nobody needs its definition. */
export interface DashboardKey {
  readonly domain: string;
  readonly title: string;
  readonly uid: string;
}

/** The keys of a domain's dashboards from their titles: `dashboardKeys('feature-store', { inferenceApi: 'Inference API' })`. */
export const dashboardKeys = <const Titles extends Readonly<Record<string, string>>>(
  domain: string,
  titles: Titles,
): { readonly [Key in keyof Titles]: DashboardKey } => {
  const keys = Object.entries(titles).map(([key, title]) => [key, { domain, title, uid: dashboardUid(domain, key) }]);
  return Object.fromEntries(keys) as { readonly [Key in keyof Titles]: DashboardKey };
};

/** The uid of the Grafana folder that holds a domain's dashboards. */
export const folderUid = (domain: string): string => bounded(`belvedere-${domain}`, UID_LENGTH);

/** The title of that folder: `feature-store` is `Feature store`. */
export const folderTitle = (domain: string): string =>
  domain.charAt(0).toUpperCase() + domain.slice(1).replaceAll('-', ' ');

/** The uid of a panel that dashboards of a domain share: `trading-library-health`. */
export const libraryPanelUid = (domain: string, title: string): string =>
  bounded(`${domain}-library-${slug(title)}`, UID_LENGTH);

/** The id of a panel in its dashboard, from its key alone: panels before and after it do not matter. From 1 to 2³¹−1. */
export const panelId = (key: string): number => (stableHash(key) % 0x7fffffff) + 1;

/** The name of a rule group: `feature-store-inference`. */
export const ruleGroup = (domain: string, key: string): string => `${domain}-${slug(key)}`;

/**
 * The name of what is generated for a group that was written elsewhere. Its own name, where it is more than lower case,
 * digits and hyphens, leaves a hash, so that two stay apart: `My rules` of `shop` is `shop-my-rules-` and a hash.
 */
export function importedGroup(domain: string, name: string): string {
  const plain = ruleGroup(domain, name);
  return bounded(slug(name) === name ? plain : `${plain}-${stableHash(name).toString(36)}`, IMPORTED_LENGTH);
}

/** Names of files end at 255 bytes, and an ending follows. Source: https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const IMPORTED_LENGTH = 200;

/** The file of a group's unit tests that are evaluated at another interval than the group, in milliseconds. */
export const testFile = (group: string, interval: number): string => `${group}.every-${formatDuration(interval)}`;

/** The uid of the data source that Grafana asks where a target names no other. */
export const prometheusDatasource = 'prometheus';

/**
 * The uid of a rule that Grafana evaluates: `feature-store-HighLatency`. A recorded name's colons, which no uid can hold,
 * become two hyphens; any other character that none can hold becomes one, and a hash tells such names apart.
 */
export function grafanaRuleUid(domain: string, rule: string): string {
  const name = `${domain}-${rule.replaceAll(':', '--')}`;
  const allowed = name.replaceAll(/[^A-Za-z0-9_-]/gu, '-');
  return bounded(allowed === name ? name : `${allowed}-${stableHash(rule).toString(36)}`, UID_LENGTH);
}

/**
 * The label of alerts that only stand beside those of another evaluator until they take over: a route sends whatever has
 * it nowhere.
 */
export const shadowLabel = { name: 'belvedere_shadow', value: 'true' } as const;

/**
 * What objectives record. Where the field has a name, it is that one, so that dashboards for it fit.
 * Source: https://sloth.dev/introduction/architecture/
 */
export const slo = {
  errors: 'slo:sli_errors:rate5m',
  events: 'slo:sli_events:rate5m',
  goodSlice: 'slo:sli_slice:good',
  errorRatio: (window: string) => `slo:sli_error:ratio_rate${window}` as const,
  calendarErrorRatio: (unit: string) => `slo:sli_error:ratio_${unit}` as const,
  eventsWithin: (window: string) => `slo:sli_events:increase${window}` as const,
  calendarErrors: 'slo:calendar_errors:rate5m',
  calendarEvents: 'slo:calendar_events:rate5m',
  objective: 'slo:objective:ratio',
  objectiveMet: 'slo:objective:met',
  objectiveInfo: 'slo:objective:info',
  errorBudget: 'slo:error_budget:ratio',
  periodDays: 'slo:time_period:days',
  currentBurnRate: 'slo:current_burn_rate:ratio',
  periodBurnRate: 'slo:period_burn_rate:ratio',
  periodBudgetRemaining: 'slo:period_error_budget_remaining:ratio',
  monthBudgetRemaining: 'slo:month_error_budget_remaining:ratio',
  healthScore: 'domain:health_score:ratio',
} as const;

/** An objective as the label `slo` names it: `PaymentErrors` is `payment-errors`. */
export const objectiveKey = (objective: string): string => slug(objective);

/** The alert on an objective's budget over a window: `PaymentErrorsBudgetBurn1h`. */
export const burnAlert = (objective: string, window: string): string => `${objective}BudgetBurn${window}`;

/** The keys of an objective's rule groups: `slo-payment-errors-indicator`, in the domain `trading` of `trading-slo-payment-errors-indicator`. */
export const objectiveGroup = (objective: string, part: 'indicator' | 'burn'): string =>
  `slo-${objectiveKey(objective)}-${part}`;

/** The key of the rule group that adds up the long windows of all objectives of a domain. */
export const OBJECTIVE_WINDOWS = 'slo-windows';

/** The Kubernetes name of a PrometheusRule. Source of the bound: RFC 1123 subdomains as object names. */
export const prometheusRule = (group: string): string => bounded(`belvedere-${group}`, 253);

/** The runbook of an alert, as a path below the place where runbooks are published. */
export const runbookPath = (domain: string, alert: string): string => `alerts/${domain}/runbooks/${alert}.md`;

/** Artifacts of a domain, as paths below the output folder. */
export const artifactPath = {
  dashboard: (domain: string, uid: string): string => `${domain}/dashboards/${uid}.json`,
  dashboardV2: (domain: string, uid: string): string => `${domain}/dashboards-v2/${uid}.json`,
  libraryPanel: (domain: string, uid: string): string => `${domain}/library-panels/${uid}.json`,
  rules: (domain: string, group: string): string => `${domain}/rules/${group}.yaml`,
  prometheusRule: (domain: string, group: string): string => `${domain}/kubernetes/${prometheusRule(group)}.yaml`,
  grafanaRules: (domain: string, group: string): string => `${domain}/grafana/${group}.json`,
  tests: (domain: string, group: string): string => `${domain}/tests/${group}.yaml`,
} as const;

/** The uid of one integration of a Grafana contact point; the second of a kind is `…-slack-1`. */
export const contactPointUid = (receiver: string, kind: string, index: number): string =>
  bounded(index === 0 ? `${receiver}-${kind}` : `${receiver}-${kind}-${index}`, UID_LENGTH);

/** The name of an inhibition rule in Grafana's API, which takes what Kubernetes does. */
export const inhibitionRule = (name: string): string => bounded(`belvedere-${slug(name)}`, 63);

/** Artifacts of the routing tree, as paths below the output folder; templates lie where the configuration looks for them. */
export const routingPath = {
  alertmanager: (domain: string): string => `${domain}/alertmanager.yaml`,
  templates: (domain: string): string => `${domain}/templates/belvedere.tmpl`,
  silences: (domain: string): string => `${domain}/silences.json`,
  alertmanagerConfig: (domain: string): string => `${domain}/kubernetes/alertmanager-config.yaml`,
  grafana: (domain: string, file: string): string => `${domain}/grafana/${file}.json`,
} as const;

/** The name of a Pulumi resource is part of its identity: change one and the engine replaces the resource. */
export const resource = {
  domain: (domain: string): string => domain,
  folder: (domain: string): string => `${domain}-folder`,
  dashboard: (uid: string): string => uid,
  rules: (domain: string): string => `${domain}-rules`,
  ruleGroup: (group: string): string => group,
  grafanaRuleGroup: (group: string): string => `${group}-grafana`,
  grafanaProvider: 'grafana',
  kubernetesProvider: 'kubernetes',
} as const;

/** A link to a panel, opened alone: Grafana's `viewPanel` takes the panel's id. */
export const panelUrl = (grafana: string, uid: string, id: number): string =>
  `${withoutTrailingSlash(grafana)}/d/${encodeURIComponent(uid)}?viewPanel=${id}`;

/** The link to a dashboard on the same Grafana. */
export const dashboardPath = (uid: string): string => `/d/${encodeURIComponent(uid)}`;

/** A dashboard's address for those who are not on that Grafana. */
export const dashboardUrl = (grafana: string, uid: string): string =>
  `${withoutTrailingSlash(grafana)}${dashboardPath(uid)}`;

/** The link to a runbook below the place where they are published. */
export const runbookUrl = (runbooks: string, domain: string, alert: string): string =>
  `${withoutTrailingSlash(runbooks)}/${runbookPath(domain, alert)}`;

/** The link that opens a new silence for an alert, its `alertname` filled in. */
export const silenceUrl = (alertmanager: string, alert: string): string =>
  `${withoutTrailingSlash(alertmanager)}/#/silences/new?filter=${encodeURIComponent(`{alertname=${JSON.stringify(alert)}}`)}`;

const withoutTrailingSlash = (url: string): string => url.replace(/\/+$/, '');
