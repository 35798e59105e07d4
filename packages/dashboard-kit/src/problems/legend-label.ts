import type { Place } from '@belvedere/core';
import { legendLabels, type Expression } from '@belvedere/promql';
import { prometheusQueries } from '../definition/queries/query.ts';
import type { DashboardCheck } from './check.ts';
import { dashboardPlace, panelPlace } from './place.ts';
import type { Subject } from './subject.ts';

/** The run-time twin of the legend's type, for legends that are computed. */
export const legendLabel: DashboardCheck = {
  code: 'dashboards/legend-label',
  severity: 'error',
  *run(subject) {
    for (const { text, expression, where } of legendsOf(subject)) {
      for (const label of legendLabels(text)) {
        if (expression.labels.includes(label)) continue;
        yield {
          where: where(),
          message: `The legend '${text}' names '${label}', and the expression keeps ${listOf(expression.labels)}.`,
          help: `keep '${label}' in the aggregation, or name another label`,
        };
      }
    }
  },
};

interface Legend {
  readonly text: string;
  readonly expression: Expression;
  readonly where: () => Place;
}

function* legendsOf({ dashboard, places }: Subject): Generator<Legend> {
  for (const { panel } of places) {
    for (const { legend = '', expression, refId } of prometheusQueries(panel.queries)) {
      yield { text: legend, expression, where: () => panelPlace(dashboard, panel, `query ${refId}`) };
    }
  }
  for (const annotation of dashboard.annotations) {
    if (annotation.kind !== 'series') continue;
    const { title, text, expression } = annotation;
    yield { text, expression, where: () => dashboardPlace(dashboard, `annotation '${title}'`) };
  }
}

const listOf = (labels: readonly string[]): string =>
  labels.length === 0 ? 'no label' : labels.map((label) => `'${label}'`).join(', ');
