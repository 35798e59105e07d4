import { behaviour, type Behaviour, type SeriesBehaviour, type Target } from '@belvedere/simulator/model';
import { platformCatalog } from '../index.ts';

/**
 * How the targets of an exporter behave. The catalog declares all that an exporter exposes, the simulation shows what
 * its series state: what dashboards and alerts read of it. Throws a `TypeError` for a metric that no exporter has.
 */
export function exporterBehaviour(parts: {
  readonly targets: readonly Target[];
  readonly series: readonly SeriesBehaviour[];
}): Behaviour {
  const { series } = behaviour(platformCatalog, parts);
  const shown = new Set(series.map(({ metric }) => metric));
  const metrics = platformCatalog.metrics.filter((metric) => shown.has(metric));
  // Some metrics are those of many jobs: each exporter answers for its own.
  const jobs = platformCatalog.jobs.filter((job) => parts.targets.some((target) => target.job === job));
  return behaviour({ ...platformCatalog, metrics, jobs }, parts);
}
