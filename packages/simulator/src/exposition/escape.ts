/**
 * Text within the exposition formats. Half a surrogate pair has no UTF-8 and becomes the replacement character.
 * Sources: https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-details,
 * https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md#escaping
 */

/** A label's value between its quotes, in both formats. */
export const escapeLabelValue = (text: string): string => escapeBackslashAndLine(text).replaceAll('"', String.raw`\"`);

/** A metric's help in the Prometheus text format, which leaves quotes as they are. */
export const escapeHelp = (text: string): string => escapeBackslashAndLine(text);

/** A metric's help in OpenMetrics. */
export const escapeOpenMetricsHelp = (text: string): string => escapeLabelValue(text);

const escapeBackslashAndLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('\n', String.raw`\n`);
