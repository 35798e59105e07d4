import type { MetricDeclaration } from '@belvedere/promql';
import type { Family } from '../engine/simulated-target.ts';
import type { SeriesState } from '../engine/series.ts';
import { escapeHelp } from './escape.ts';
import { isNamedAsDeclared } from './kind.ts';
import { formatValue } from './number.ts';
import { sampleNames } from './sample-names.ts';

/** Source: https://prometheus.io/docs/instrumenting/exposition_formats/#basic-info */
export const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

interface PreparedSeries {
  readonly state: SeriesState;
  /** Each sample's name and labels, and the space before its value. */
  readonly prefixes: readonly string[];
}

/** The families of a target in the Prometheus text format. All that does not change from scrape to scrape is made once. */
export class Exposition {
  private readonly families: readonly { readonly header: string; readonly series: readonly PreparedSeries[] }[];

  constructor(families: readonly Family[]) {
    this.families = families.map(({ metric, series }) => ({
      header: header(metric),
      series: series.map(({ labels, state }) => ({
        state,
        prefixes: sampleNames(metric, labels).map((name) => `${name} `),
      })),
    }));
  }

  /** The answer to a scrape at a time of the current step, in Unix seconds. */
  text(time: number): string {
    let text = '';
    for (const { header, series } of this.families) {
      let samples = '';
      for (const { state, prefixes } of series) {
        const values = state.sample(time);
        if (values === undefined) continue;
        for (let index = 0; index < prefixes.length; index++) {
          samples += `${prefixes[index]!}${formatValue(values[index]!)}\n`;
        }
      }
      if (samples !== '') text += header + samples;
    }
    return text;
  }
}

const header = (metric: MetricDeclaration): string =>
  `# HELP ${metric.name} ${escapeHelp(metric.help)}\n` +
  `# TYPE ${metric.name} ${isNamedAsDeclared(metric) ? metric.kind : 'untyped'}\n`;
