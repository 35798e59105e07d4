import { legendLabels } from '@belvedere/promql';
import { queriesOf } from '../definition/dashboard.ts';
import { dashboardPlace, panelPlace, type DashboardCheck } from './check.ts';

/** The run-time twin of the legend's type, for legends that are computed. */
export const legendLabel: DashboardCheck = {
  code: 'dashboards/legend-label',
  severity: 'error',
  *run(dashboard) {
    const texts = [
      ...queriesOf(dashboard).map((place) => ({
        text: place.query.legend ?? '',
        expression: place.query.expression,
        where: panelPlace(place, dashboard, 'legend'),
      })),
      ...dashboard.annotations.map(({ text, expression, title }) => ({
        text,
        expression,
        where: dashboardPlace(dashboard, `annotation '${title}'`),
      })),
    ];
    for (const { text, expression, where } of texts) {
      for (const label of legendLabels(text).filter((name) => !expression.labels.includes(name))) {
        yield {
          where,
          message: `The legend '${text}' names '${label}', and the expression keeps ${listOf(expression.labels)}.`,
          help: `keep '${label}' in the aggregation, or name another label`,
        };
      }
    }
  },
};

const listOf = (labels: readonly string[]): string =>
  labels.length === 0 ? 'no label' : labels.map((label) => `'${label}'`).join(', ');
