import { NEUTRAL } from '../definition/colour.ts';
import type { Thresholds } from '../definition/thresholds.ts';
import type { ThresholdsConfig } from '../grafana/types.ts';

/** Thresholds in Grafana's words. The first step has no value: it begins at minus infinity. */
export function thresholdsConfig({ base, steps }: Thresholds = { base: NEUTRAL, steps: [] }): ThresholdsConfig {
  return {
    mode: 'absolute',
    steps: [{ color: base, value: null }, ...steps.map(({ from, colour }) => ({ color: colour, value: from.value }))],
  };
}
