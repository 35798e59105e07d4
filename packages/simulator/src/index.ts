export { backfill } from './backfill.ts';
export { createSimulation, type Simulation, type SimulationOptions } from './engine/simulation.ts';
export { OPEN_METRICS_END, openMetricsSample } from './exposition/openmetrics.ts';
export { seriesName } from './exposition/sample-names.ts';
export { scrapes, type HistoryOptions, type SeriesHistory } from './history.ts';
export { serve, type Served, type ServedTarget, type ServeOptions } from './serve/serve.ts';
