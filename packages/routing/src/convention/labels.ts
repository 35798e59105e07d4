import { names } from '@belvedere/core';
import type { Matcher } from '../model/matcher.ts';

/** The label of the domain that owns an alert. */
export const LABEL_DOMAIN = 'domain';

/**
 * The label of alerts that are evaluated twice while they move from Prometheus to Grafana, or back: the second copy has
 * it, and tells nobody until the first is gone.
 */
export const { name: LABEL_SHADOW, value: SHADOW } = names.shadowLabel;

/** Matches what is no shadow. */
export const LIVE: Matcher = { label: LABEL_SHADOW, operator: '!=', value: SHADOW };

/** The alert that always fires: where it stops, alerting is broken. */
export const WATCHDOG = 'Watchdog';

/** What Grafana fires of its own where a query finds nothing or fails. Source: https://grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rule-evaluation/stale-alert-instances/ */
export const GRAFANA_ALERTS = ['DatasourceError', 'DatasourceNoData'] as const;

/** The label of alerts that tell of a broken objective, and of no others: the objective's key. */
export const LABEL_OBJECTIVE = 'slo';
