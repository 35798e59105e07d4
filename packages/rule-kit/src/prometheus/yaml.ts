import { dump } from 'js-yaml';

/**
 * A plain object as YAML: keys in their order, each text on one line, nothing shared by reference. Lone surrogates, which
 * no UTF-8 text can hold and for which Prometheus would refuse the whole file, become U+FFFD.
 */
export const yaml = (value: object): string =>
  dump(JSON.parse(JSON.stringify(value, wellFormed)), { lineWidth: -1, noRefs: true });

const wellFormed = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value);
