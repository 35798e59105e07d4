import type { MetricDeclaration } from '@belvedere/promql';
import { escapeOpenMetricsHelp } from './escape.ts';
import { isNamedAsDeclared } from './kind.ts';
import { formatValue } from './number.ts';

/** The lines before a family's samples. A counter's family has no `_total`: its sample has. */
export function openMetricsHeader(metric: MetricDeclaration): string {
  const declared = isNamedAsDeclared(metric);
  const family = declared && metric.kind === 'counter' ? metric.name.slice(0, -'_total'.length) : metric.name;
  return (
    `# TYPE ${family} ${declared ? metric.kind : 'unknown'}\n` +
    `# HELP ${family} ${escapeOpenMetricsHelp(metric.help)}\n`
  );
}

/** One sample: its name with labels, its value, its time in Unix seconds. */
export const openMetricsSample = (name: string, value: number, time: number): string =>
  `${name} ${formatValue(value)} ${time}\n`;

/** What an OpenMetrics text ends with. */
export const OPEN_METRICS_END = '# EOF\n';
