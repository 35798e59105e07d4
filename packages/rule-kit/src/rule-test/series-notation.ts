import { formatDuration } from '@belvedere/core';
import { print, type Matcher } from '@belvedere/promql';
import type { InputSeries } from './input-series.ts';

/** A series as PromQL writes it: `up{instance="a", job="b"}`. */
export function seriesText(name: string, labels: Readonly<Record<string, string>>): string {
  const matchers = Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, value]): Matcher => ({ label, operator: '=', value }));
  return print({ kind: 'selector', metric: name, matchers });
}

/**
 * The samples of a series, one an interval, in the expanding notation of promtool: `0+10x4 40+20x9`. A phase has the
 * samples from its beginning up to the next one's; the last one's end belongs to it. Where a series goes missing, a
 * stale marker comes first, as when Prometheus loses it.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#series
 */
export function seriesValues({ name, start, phases }: InputSeries, interval: number): string {
  let value = start;
  return phases
    .flatMap(({ lasts, is }, index) => {
      if (lasts % interval !== 0) {
        throw new RangeError(
          `a phase of ${name} lasts ${formatDuration(lasts)}, and samples are ${formatDuration(interval)} apart: take a multiple of it`,
        );
      }
      const steps = lasts / interval;
      const samples = index === phases.length - 1 ? steps + 1 : steps;
      if (is === 'missing')
        return index === 0 ? [`_x${samples}`] : samples === 1 ? ['stale'] : ['stale', `_x${samples - 1}`];
      if ('level' in is) return [`${is.level}+0x${samples - 1}`];
      const step = (is.perMinute * interval) / 60_000;
      const text = `${value}${step < 0 ? '-' : '+'}${Math.abs(step)}x${samples - 1}`;
      value += step * steps;
      return [text];
    })
    .join(' ');
}
