import type { Routing } from '@belvedere/routing';
import { setTimeout as sleep } from 'node:timers/promises';
import { ledAlerts } from './notifications/led-alerts.ts';
import type { PrometheusApi } from './prometheus-api.ts';
import type { StateStore } from './state.ts';

const EVERY_MS = 5_000;

/** Keeps the state's rules and alerts as Prometheus has them, until the signal stops it. */
export async function keepObserving(
  routing: Routing,
  prometheus: PrometheusApi,
  store: StateStore,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const groups = await prometheus.rules();
      store.update({ groups, alerts: ledAlerts(groups, routing, Date.now()) });
    } catch {
      // Prometheus is gone: that it ended is told where it is watched, and the last values stay.
    }
    await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
