export { alert, type AddedLabels, type Alert, type AlertOptions } from './alert.ts';
export { type Annotation, type AnnotationContext, type AnnotationValue } from './annotation/annotation.ts';
export { ruleGroup, type Rule, type RuleGroup, type RuleGroupOptions } from './group.ts';
export { alertLabels, type AnnotationsOf, type RuleTarget } from './prometheus/alert-labels.ts';
export {
  prometheusGroup,
  type PrometheusAlertRule,
  type PrometheusGroup,
  type PrometheusRecordingRule,
} from './prometheus/prometheus-group.ts';
export { prometheusRule, type PrometheusRule } from './prometheus/prometheus-rule.ts';
export { ruleFile } from './prometheus/rule-file.ts';
export { yaml } from './prometheus/yaml.ts';
export { record, type Recording, type RecordingRule } from './recording.ts';
export { type RecordingNameOf } from './recording-name.ts';
export { checkRuleFile } from './rule-file/check-rule-file.ts';
export { bucketBound } from './rule-test/bucket-bound.ts';
export { counterSeries, type CounterBehaviour } from './rule-test/counter-series.ts';
export { testGaps, type TestGap } from './rule-test/coverage.ts';
export { gaugeSeries, type GaugeBehaviour } from './rule-test/gauge-series.ts';
export { histogramSeries, type HistogramBehaviour, type Observations } from './rule-test/histogram-series.ts';
export { type InputSeries, type SeriesLabels } from './rule-test/input-series.ts';
export { during, type Missing, type Phase } from './rule-test/phase.ts';
export { promtoolTestFile, type PromtoolTestOptions } from './rule-test/promtool-test-file.ts';
export {
  quietTest,
  recordingTest,
  ruleTest,
  type AlertTest,
  type ExpectedAlert,
  type ExpectedSample,
  type Expectation,
  type RecordingTest,
  type RuleTest,
} from './rule-test/rule-test.ts';
export { type Shaped } from './shaped.ts';
