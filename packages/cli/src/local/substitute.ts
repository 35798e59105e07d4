import { formatDuration } from '@belvedere/core';

/** What Grafana would put in the place of its own variables for a given range and step. */
export interface PanelRange {
  /** The dashboard's time range in milliseconds. */
  readonly range: number;
  /** The step between two points in milliseconds. */
  readonly step: number;
  /** The query's scrape interval in milliseconds. */
  readonly scrapeInterval: number;
}

const VARIABLE = /\$\{(\w+)(?::\w+)?\}|\$(\w+)|\[\[(\w+)\]\]/g;

/**
 * A panel's expression as Grafana would send it: its own variables computed, a dashboard's variables at "All".
 * Source of the formula: https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/#use-__rate_interval
 */
export function substituteVariables(expression: string, { range, step, scrapeInterval }: PanelRange): string {
  const own: Readonly<Record<string, string>> = {
    __rate_interval: formatDuration(Math.max(step + scrapeInterval, 4 * scrapeInterval)),
    __interval: formatDuration(step),
    __interval_ms: String(step),
    __range: formatDuration(range),
    __range_s: String(Math.round(range / 1000)),
    __range_ms: String(range),
  };
  return expression.replaceAll(VARIABLE, (_, braced?: string, plain?: string, bracketed?: string) => {
    const name = braced ?? plain ?? bracketed ?? '';
    return Object.hasOwn(own, name) ? own[name]! : '.+';
  });
}
