import type * as units from '@grafana/grafana-foundation-sdk/units';

/** The identifiers of Grafana's units, such as `reqps`: for what the expression's own unit leaves open. */
export type GrafanaUnit = Extract<(typeof units)[keyof typeof units], string>;
