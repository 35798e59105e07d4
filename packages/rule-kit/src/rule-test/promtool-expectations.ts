import { formatDuration } from '@belvedere/core';
import type { RuleGroup } from '../group.ts';
import { alertLabels, type AnnotationsOf } from '../prometheus/alert-labels.ts';
import { sorted } from '../prometheus/sorted.ts';
import type { AlertTest, Expectation, ExpectedAlert, RecordingTest } from './rule-test.ts';
import { seriesText } from './series-notation.ts';

/** What promtool compares: alerts that fire, in full, and the samples of an expression. */
export interface PromtoolExpectations {
  readonly alert_rule_test?: readonly object[];
  readonly promql_expr_test: readonly object[];
}

/** promtool looks at firing alerts only; what is pending shows in the series `ALERTS`. */
export function alertExpectations(
  { name, alert, expectations }: AlertTest,
  group: RuleGroup,
  annotationsOf: AnnotationsOf,
): PromtoolExpectations {
  const labelsOf = ({ labels }: ExpectedAlert): Record<string, string> =>
    sorted({ ...labels, ...alertLabels(alert, group.domain) });
  return {
    alert_rule_test: expectations.map(({ at, state, alerts }) => ({
      eval_time: evaluationTime(at, name, group),
      alertname: alert.name,
      exp_alerts: (state === 'firing' ? alerts : []).map((expected) => ({
        exp_labels: labelsOf(expected),
        exp_annotations: sorted({ ...annotationsOf(alert), ...expected.annotations }),
      })),
    })),
    promql_expr_test: expectations
      .filter(({ state }) => state !== 'firing')
      .map(({ at, alerts }) => ({
        expr: seriesText('ALERTS', { alertname: alert.name, alertstate: 'pending' }),
        eval_time: evaluationTime(at, name, group),
        exp_samples: alerts.map((expected) => ({
          labels: seriesText('ALERTS', { ...labelsOf(expected), alertname: alert.name, alertstate: 'pending' }),
          value: 1,
        })),
      })),
  };
}

/** The samples of the recorded series. */
export const recordingExpectation = (
  { name, recording, at, samples }: RecordingTest,
  group: RuleGroup,
): PromtoolExpectations => ({
  promql_expr_test: [
    {
      expr: seriesText(recording, {}),
      eval_time: evaluationTime(at, name, group),
      exp_samples: samples.map(({ labels, value }) => ({ labels: seriesText(recording, labels), value })),
    },
  ],
});

function evaluationTime(at: Expectation['at'], test: string, { name, interval }: RuleGroup): string {
  if (at % interval === 0) return formatDuration(at);
  throw new RangeError(
    `test '${test}' looks at ${formatDuration(at)}, and group ${name} is evaluated every ${formatDuration(interval)}: take a multiple of it`,
  );
}
