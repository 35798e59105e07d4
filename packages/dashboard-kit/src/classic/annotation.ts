import { gauge } from '@belvedere/promql';
import type { Annotation } from '../definition/annotation.ts';
import type { Dashboard } from '../definition/dashboard.ts';
import type { ClassicContext } from './context.ts';
import { datasource } from './datasource.ts';
import type { AnnotationQuery } from './types.ts';

/** The annotations of a dashboard: Grafana's own, the alerts of its panels while they fire, the author's. */
export const annotationQueries = (dashboard: Dashboard, context: ClassicContext): AnnotationQuery[] => [
  builtIn(),
  ...firingAlerts(dashboard),
  ...dashboard.annotations.map((annotation) => annotationQuery(annotation, context)),
];

/** What people mark by hand. Grafana adds it where it is missing, which would show as drift. */
const builtIn = (): AnnotationQuery => ({
  builtIn: 1,
  datasource: { type: 'grafana', uid: '-- Grafana --' },
  enable: true,
  hide: true,
  iconColor: 'blue',
  name: 'Annotations & Alerts',
  type: 'dashboard',
});

/**
 * What Prometheus says of each alert that is pending or firing.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/#inspecting-alerts-during-runtime
 */
const ALERTS = gauge('ALERTS', {
  help: 'An alert, as labels; the value is 1.',
  labels: ['alertname', 'alertstate'],
  job: [],
});

function firingAlerts(dashboard: Dashboard): AnnotationQuery[] {
  const alerts = new Set<string>();
  for (const { panels } of [dashboard, ...dashboard.sections]) {
    for (const panel of panels) for (const { name } of panel.alerts) alerts.add(name);
  }
  if (alerts.size === 0) return [];
  const firing = ALERTS.where({ alertname: [...alerts], alertstate: 'firing' });
  return [eventQuery('Firing alerts', firing.print(), '{{alertname}}', 'red')];
}

const annotationQuery = (
  { title, expression, text, colour }: Annotation,
  { identityLabels = [] }: ClassicContext,
): AnnotationQuery => eventQuery(title, expression.print({ identityLabels }), text, colour);

const eventQuery = (name: string, expr: string, text: string, iconColor: string): AnnotationQuery => ({
  datasource: datasource(),
  enable: true,
  expr,
  hide: false,
  iconColor,
  name,
  step: '',
  tagKeys: '',
  textFormat: text,
  titleFormat: name,
  useValueForTime: false,
});
