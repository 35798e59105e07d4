import type { FamilyType } from './family.ts';

/**
 * The two text formats. Sources: https://prometheus.io/docs/instrumenting/exposition_formats/,
 * https://prometheus.io/docs/specs/om/open_metrics_spec/
 */
export type ExpositionFormat = 'prometheus-text' | 'openmetrics';

/** What an OpenMetrics text ends with. */
export const OPEN_METRICS_END = '# EOF';

/** The format that a content type states; of a text that came without one, the format that its end shows. */
export function formatOf(text: string, contentType?: string): ExpositionFormat {
  const isOpenMetrics =
    contentType === undefined
      ? text.trimEnd().endsWith(`\n${OPEN_METRICS_END}`) || text.trim() === OPEN_METRICS_END
      : /^application\/openmetrics-text\b/i.test(contentType);
  return isOpenMetrics ? 'openmetrics' : 'prometheus-text';
}

const SHARED = {
  gauge: [''],
  unknown: [''],
  stateset: [''],
  gaugehistogram: ['_bucket', '_gsum', '_gcount'],
} as const;

/** What the names of a family's samples may end with after the family's own, by its type. */
export const SUFFIXES: Readonly<Record<ExpositionFormat, Readonly<Record<FamilyType, readonly string[]>>>> = {
  'prometheus-text': {
    ...SHARED,
    counter: [''],
    info: [''],
    histogram: ['_bucket', '_sum', '_count'],
    summary: ['', '_sum', '_count'],
  },
  openmetrics: {
    ...SHARED,
    counter: ['_total', '_created'],
    info: ['_info'],
    histogram: ['_bucket', '_sum', '_count', '_created'],
    summary: ['', '_sum', '_count', '_created'],
  },
};
