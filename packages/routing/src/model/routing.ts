import type { Inhibition } from './inhibition.ts';
import type { Route } from './route.ts';
import type { Silence } from './silence.ts';

/** The whole tree, whatever reads it: Alertmanager, Grafana, or the simulator. */
export interface Routing {
  /** Matches every alert. It has a receiver and no time intervals. */
  readonly root: Route;
  readonly inhibitions: readonly Inhibition[];
  readonly silences: readonly Silence[];
}
