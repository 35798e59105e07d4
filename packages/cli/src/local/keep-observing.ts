import type { Dashboard } from '@belvedere/dashboard-kit';
import { setTimeout as sleep } from 'node:timers/promises';
import { observeDashboards } from './observe.ts';
import type { PrometheusApi } from './prometheus-api.ts';
import type { StateStore } from './state.ts';

const EVERY_MS = 5_000;

/** Keeps the state's values and rules as Prometheus has them, until the signal stops it. */
export async function keepObserving(
  dashboards: readonly Dashboard[],
  prometheus: PrometheusApi,
  store: StateStore,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const [groups, observed] = [
        await prometheus.rules(),
        await observeDashboards(dashboards, prometheus, Date.now() / 1000),
      ];
      store.update({ groups, dashboards: observed });
    } catch {
      // Prometheus is gone: that it ended is told where it is watched, and the last values stay.
    }
    await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
