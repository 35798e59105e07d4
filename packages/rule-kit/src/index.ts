export { acceptancesOf, NEVER_ACCEPTED, type Acceptance } from './acceptance.ts';
export { type AddedLabels } from './added-labels.ts';
export { alert, type Alert, type AlertOptions } from './alert.ts';
export { type Annotation, type AnnotationContext, type AnnotationValue } from './annotation/annotation.ts';
export { ruleGroup, type Rule, type RuleGroup, type RuleGroupOptions } from './group.ts';
export { grafanaGroup, grafanaRules, type GrafanaTarget } from './grafana/grafana-group.ts';
export { grafanaRefusals } from './grafana/grafana-refusals.ts';
export {
  type GrafanaAlertRule,
  type GrafanaQuery,
  type GrafanaRecordingRule,
  type GrafanaRule,
  type GrafanaRuleGroup,
} from './grafana/grafana-rule.ts';
export { grafanaRuleFile } from './grafana/grafana-rule-file.ts';
export { alertLabels, recordingLabels, type AnnotationsOf, type RuleTarget } from './prometheus/alert-labels.ts';
export { metricsqlDiffers } from './prometheus/metricsql.ts';
export {
  importedAlert,
  importedExpression,
  importedGroup,
  importedRecording,
  labelsInTemplate,
  type Carried,
  type CarriedFields,
  type ImportedAlertOptions,
  type ImportedExpressionOptions,
  type ImportedGroupOptions,
  type ImportedRecordingOptions,
} from './imported/index.ts';
export { mutantsOf, type Mutant } from './mutation/mutants.ts';
export {
  ALLOWED_EQUIVALENTS,
  mutationScore,
  REQUIRED_SCORE,
  ruleText,
  type EquivalentMutant,
  type MutationScore,
} from './mutation/score.ts';
export {
  mutantRules,
  mutantsIn,
  mutantTest,
  ORIGINAL,
  testsConcerning,
  type NumberedMutant,
} from './mutation/trial.ts';
export {
  prometheusGroup,
  type PrometheusAlertRule,
  type PrometheusGroup,
  type PrometheusRecordingRule,
} from './prometheus/prometheus-group.ts';
export { prometheusRule, type PrometheusRule } from './prometheus/prometheus-rule.ts';
export { ruleFile } from './prometheus/rule-file.ts';
export { RULERS, type Ruler } from './prometheus/ruler.ts';
export { rulerRefusals, type Refusal } from './prometheus/ruler-refusals.ts';
export { ruleResource, type RuleResource, type VMRule } from './prometheus/vm-rule.ts';
export { yaml } from './prometheus/yaml.ts';
export { record, type Recording, type RecordingRule, type RecordOptions } from './recording.ts';
export { type RecordingNameOf } from './recording-name.ts';
export { checkRuleFile } from './rule-file/check-rule-file.ts';
export { readRules } from './rule-file/read-rules.ts';
export { type WrittenGroup, type WrittenRule, type WrittenRules } from './rule-file/written.ts';
export { bucketBound } from './rule-test/bucket-bound.ts';
export { counterSeries, type CounterBehaviour } from './rule-test/counter-series.ts';
export { testGaps, type TestGap } from './rule-test/coverage.ts';
export { gaugeSeries, type GaugeBehaviour } from './rule-test/gauge-series.ts';
export { histogramSeries, type HistogramBehaviour, type Observations } from './rule-test/histogram-series.ts';
export { type Input, type InputSeries, type Level, type Rate, type SeriesLabels } from './rule-test/input-series.ts';
export {
  nativeHistogramSeries,
  type NativeHistogramBehaviour,
  type ValuesObserved,
} from './rule-test/native-histogram-series.ts';
export {
  missing,
  ramp,
  reset,
  sparse,
  steady,
  type Missing,
  type Phase,
  type Ramp,
  type Reset,
  type Sparse,
} from './rule-test/phase.ts';
export { promtoolTestFile, testIntervals, type PromtoolTestOptions } from './rule-test/promtool-test-file.ts';
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
export { recordingKey } from './rule-test/subject.ts';
export { firing, pending, resolved, scenario, silent } from './rule-test/scenario.ts';
export { summarySeries, type SummaryBehaviour, type SummaryObservations } from './rule-test/summary-series.ts';
export { available, lost, outage, target, type Availability } from './rule-test/target.ts';
export { type Shaped } from './shaped.ts';
