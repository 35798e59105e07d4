import { isSince, NEWEST, type Version } from './version.ts';

/**
 * Prometheus's own switches (`--enable-feature`) that change what it parses.
 * Source: https://prometheus.io/docs/prometheus/latest/feature_flags/
 */
export const FEATURES = [
  'promql-experimental-functions',
  'promql-duration-expr',
  'promql-extended-range-selectors',
  'promql-binop-fill-modifiers',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Which PromQL is spoken: a version of Prometheus, with the switches that are on, and whether Grafana's variables may stand in it. */
export interface Language {
  readonly version: Version;
  readonly features: ReadonlySet<Feature>;
  readonly variables: boolean;
}

/** Since when arithmetic of durations needs no switch. Source: release notes of 3.14. */
const DURATION_EXPRESSIONS_ON: Version = '3.14';

/**
 * The language of a Prometheus server: what it parses with these switches on. Grafana's variables are taken where
 * `variables` says that Grafana reads the expression first.
 */
export function language(
  options: { readonly version?: Version; readonly features?: readonly Feature[]; readonly variables?: boolean } = {},
): Language {
  const { version = NEWEST, features = [], variables = false } = options;
  const always: readonly Feature[] = isSince(version, DURATION_EXPRESSIONS_ON) ? ['promql-duration-expr'] : [];
  return { version, features: new Set([...always, ...features]), variables };
}

/** What the newest Prometheus parses with every switch off, and Grafana's variables. */
export const PLAIN_LANGUAGE: Language = { version: NEWEST, features: new Set(), variables: true };
