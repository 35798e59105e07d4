import { gauge } from '@belvedere/promql';
import type { Annotation } from '../definition/annotation.ts';
import type { DashboardContext } from '../definition/context.ts';
import type { Dashboard } from '../definition/dashboard.ts';
import { everyPanel } from '../definition/dashboard.ts';
import { datasource } from '../query-model/datasource.ts';
import type { AnnotationQuery } from './types.ts';

/** The annotations of a dashboard: Grafana's own, the alerts of its panels while they fire, the author's. */
export const annotationQueries = (dashboard: Dashboard, context: DashboardContext): AnnotationQuery[] => [
  builtIn(),
  ...firingAlerts(dashboard),
  ...dashboard.annotations.map((annotation) => annotationQuery(annotation, context)),
];

/** What people mark by hand. Grafana adds it where it is missing, which would show as drift. */
const builtIn = (): AnnotationQuery => ({
  builtIn: 1,
  datasource: grafana(),
  enable: true,
  hide: true,
  iconColor: 'blue',
  name: 'Annotations & Alerts',
  type: 'dashboard',
});

const grafana = () => ({ type: 'grafana', uid: '-- Grafana --' });

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
  for (const panel of everyPanel(dashboard)) for (const { name } of panel.alerts) alerts.add(name);
  if (alerts.size === 0) return [];
  const firing = ALERTS.where({ alertname: [...alerts], alertstate: 'firing' });
  return [seriesEvents('Firing alerts', firing.print(), '{{alertname}}', 'red', true)];
}

function annotationQuery(annotation: Annotation, { identityLabels = [] }: DashboardContext): AnnotationQuery {
  const { title, colour, enabled } = annotation;
  switch (annotation.kind) {
    case 'series':
      return seriesEvents(title, annotation.expression.print({ identityLabels }), annotation.text, colour, enabled);
    case 'logs':
      return {
        datasource: datasource('loki'),
        enable: enabled,
        expr: annotation.query.logql,
        hide: false,
        iconColor: colour,
        name: title,
        textFormat: annotation.text,
        titleFormat: title,
      };
    case 'tags':
      return {
        datasource: grafana(),
        enable: enabled,
        hide: false,
        iconColor: colour,
        name: title,
        target: { limit: 100, matchAny: false, refId: 'Anno', tags: [...annotation.tags], type: 'tags' } as never,
        type: 'tags',
      };
    default:
      throw new Error(`unknown annotation ${JSON.stringify(annotation satisfies never)}`);
  }
}

const seriesEvents = (
  name: string,
  expr: string,
  text: string,
  iconColor: string,
  enable: boolean,
): AnnotationQuery => ({
  datasource: datasource(),
  enable,
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
