import type { GrafanaQuery } from './grafana-rule.ts';

/** The names of a rule's steps: what Prometheus answers, whether it is a number at all, and the decision. */
export const STEPS = { query: 'A', present: 'B', condition: 'C' } as const;

/** The data source of expressions. Source: https://github.com/grafana/grafana/blob/main/pkg/expr/service.go */
const EXPRESSIONS = { type: '__expr__', uid: '__expr__' } as const;

/** What Grafana would fill in, so that what it gives back is what it was given. */
const DEFAULTS = { intervalMs: 1000, maxDataPoints: 43_200 } as const;

const NOW = { from: 0, to: 0 } as const;

/** What is asked of Prometheus, and when. */
export interface InstantQuery {
  readonly datasource: string;
  readonly expr: string;
  /** How far the expression looks back, and how far in the past it is evaluated, in seconds. */
  readonly reach: number;
  readonly offset: number;
}

/** What the importer of Grafana takes for rules that do not say. Source: as for {@link alertSteps} */
const LEAST_RANGE = 600;

/** The whole expression as an instant query; Prometheus is asked at the end of the time range. */
export const queryStep = ({ datasource, expr, reach, offset }: InstantQuery): GrafanaQuery => ({
  refId: STEPS.query,
  queryType: '',
  relativeTimeRange: { from: Math.max(LEAST_RANGE, reach) + offset, to: offset },
  datasourceUid: datasource,
  model: {
    datasource: { type: 'prometheus', uid: datasource },
    expr,
    instant: true,
    range: false,
    ...DEFAULTS,
    refId: STEPS.query,
  },
});

/**
 * The steps of an alert. To Prometheus each series that the expression gives is an alert, whatever its value: 0, NaN and
 * infinity too. So the question is not how large it is, but whether it is there, and the expression stays whole.
 * Source: https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/prom/convert.go
 */
export const alertSteps = (query: InstantQuery): readonly GrafanaQuery[] => [
  queryStep(query),
  expressionStep(STEPS.present, {
    type: 'math',
    expression: `is_number($${STEPS.query}) || is_nan($${STEPS.query}) || is_inf($${STEPS.query})`,
  }),
  expressionStep(STEPS.condition, {
    type: 'threshold',
    expression: STEPS.present,
    conditions: [{ evaluator: { type: 'gt', params: [0] } }],
  }),
];

const expressionStep = (refId: string, model: { readonly type: string } & Record<string, unknown>): GrafanaQuery => ({
  refId,
  queryType: model.type,
  relativeTimeRange: NOW,
  datasourceUid: EXPRESSIONS.uid,
  model: { datasource: EXPRESSIONS, ...model, ...DEFAULTS, refId },
});
