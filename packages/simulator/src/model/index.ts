export { behaviour, targetsOf, unsimulated, type Behaviour, type ExposedMetric, type Target } from './behaviour.ts';
export { daily, type DailyShape } from './daily.ts';
export { logitNormal, logNormal, quantileOf, type Distribution } from './distribution.ts';
export { effect, incident, type DownEffect, type Effect, type Incident, type SignalEffect } from './incident.ts';
export { exposedWhile } from './exposed-while.ts';
export { combinations, type LabelSet } from './labels.ts';
export { type Moment } from './moment.ts';
export {
  growthOf,
  levelOf,
  observationsOf,
  rateOf,
  type GrowthBehaviour,
  type LevelBehaviour,
  type ObservationBehaviour,
  type SeriesBehaviour,
  type SeriesOptions,
  type Valuation,
} from './series.ts';
export { signal, signalsOf, type Signal } from './signal.ts';
