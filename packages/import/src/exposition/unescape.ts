/**
 * Escaped text of an exposition as it was meant. What no escape of the format is stays as it stands, as Prometheus has
 * it, so that a careless `C:\temp` is read.
 * Source: https://prometheus.io/docs/instrumenting/exposition_formats/#comments-help-text-and-type-information
 */
export const unescapeQuoted = (text: string): string =>
  text.replaceAll(/\\([\\n"])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));

/** The help of the Prometheus text format, in which a quote needs no escape. */
export const unescapeHelp = (text: string): string =>
  text.replaceAll(/\\([\\n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
