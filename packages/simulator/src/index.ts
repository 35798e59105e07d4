export { backfill } from './backfill.ts';
export { createSimulation, type Simulation, type SimulationOptions } from './engine/simulation.ts';
export { serve, type Served, type ServedTarget, type ServeOptions } from './serve/serve.ts';
