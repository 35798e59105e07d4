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
  const labelsOf = ({ labels }: Pick<ExpectedAlert, 'labels'>): Record<string, string> =>
    sorted({ ...labels, ...alertLabels(alert, group.domain, group.labels) });
  return {
    alert_rule_test: expectations.map((expectation) => ({
      eval_time: evaluationTime(expectation.at, name, group),
      alertname: alert.name,
      exp_alerts: (expectation.state === 'firing' ? expectation.alerts : []).map((expected) => ({
        exp_labels: labelsOf(expected),
        exp_annotations: sorted({ ...annotationsOf(alert), ...expected.annotations }),
      })),
    })),
    promql_expr_test: expectations
      .filter(({ state }) => state !== 'firing')
      .map((expectation) => ({
        expr: seriesText('ALERTS', { alertname: alert.name, alertstate: 'pending' }),
        eval_time: evaluationTime(expectation.at, name, group),
        exp_samples: (expectation.state === 'pending' ? expectation.alerts : []).map((expected) => ({
          labels: seriesText('ALERTS', { ...labelsOf(expected), alertname: alert.name, alertstate: 'pending' }),
          value: 1,
        })),
      })),
  };
}

/** The samples of the recorded series; rounded, they have lost its name. */
export function recordingExpectation(test: RecordingTest, group: RuleGroup): PromtoolExpectations {
  const { name, recording, labels: set, interval = group.interval, at, samples, before = [], toNearest } = test;
  const series = seriesText(recording, set);
  const [expr, nameOfSample] = toNearest === undefined ? [series, recording] : [`round(${series}, ${toNearest})`, ''];
  return {
    promql_expr_test: [...before, { at, samples }].map((moment) => ({
      expr,
      eval_time: evaluationTime(moment.at, name, { ...group, interval }),
      exp_samples: moment.samples.map(({ labels, value }) => ({
        labels: seriesText(nameOfSample, { ...group.labels, ...labels }),
        value,
      })),
    })),
  };
}

function evaluationTime(at: Expectation['at'], test: string, { name, interval }: RuleGroup): string {
  if (at % interval === 0) return formatDuration(at);
  throw new RangeError(
    `test '${test}' looks at ${formatDuration(at)}, and group ${name} is evaluated every ${formatDuration(interval)}: take a multiple of it`,
  );
}
