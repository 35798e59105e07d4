import type { MetricDeclaration } from '@belvedere/promql';

/** The series on which all labels of a metric are: a histogram and a summary have several. */
export const labelledSeries = ({ name, kind }: MetricDeclaration): string =>
  kind === 'histogram' ? `${name}_bucket` : kind === 'summary' ? `${name}_count` : name;

/** The series whose label holds the bounds or the quantiles that the metric declares. */
export function numberedSeries({ name, kind }: MetricDeclaration): NumberedSeries | undefined {
  if (kind === 'histogram') return { series: `${name}_bucket`, label: 'le' };
  return kind === 'summary' ? { series: name, label: 'quantile' } : undefined;
}

export interface NumberedSeries {
  readonly series: string;
  readonly label: 'le' | 'quantile';
}

/** All series that can belong to a metric, whether or not its type has them: none is another metric. */
export const allSeries = ({ name }: MetricDeclaration): readonly string[] => [
  name,
  ...['_bucket', '_sum', '_count', '_created'].map((suffix) => name + suffix),
  name.replace(/_total$/, '_created'),
];

/** What a comparison has to know of a metric's series, by their name: the labels whose values matter. */
export function questionsOf(metric: MetricDeclaration): ReadonlyMap<string, readonly string[]> {
  const questions = new Map([[labelledSeries(metric), Object.keys(metric.values)]]);
  const numbered = numberedSeries(metric);
  if (numbered !== undefined) {
    questions.set(numbered.series, [...(questions.get(numbered.series) ?? []), numbered.label]);
  }
  return questions;
}
