import type { Labels } from '@belvedere/routing';
import { UsageError } from '../usage-error.ts';

/** A name, an equals sign, and a value: bare up to a comma, or in quotes, where `\` escapes. */
const LABEL = /\s*([^=,\s"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^,"]*))\s*(,|$)/y;

/** As in Alertmanager's matchers, `\n` is a line break, and any other character stands for itself. */
const unescaped = (_: string, character: string): string => (character === 'n' ? '\n' : character);

/**
 * The labels that an option states: `alertname=ServiceDown,job="a,b"`. Throws a {@link UsageError} that shows where the
 * text stops being labels, or where one is stated twice.
 */
export function readLabels(option: string, text: string): Labels {
  const labels = new Map<string, string>();
  LABEL.lastIndex = 0;
  while (LABEL.lastIndex < text.length) {
    const at = LABEL.lastIndex;
    const match = LABEL.exec(text);
    if (match === null)
      throw new UsageError(`${option}: '${text.slice(at)}' is no label: write it like severity=critical`);
    const [, name, quoted, bare, end] = match;
    if (labels.has(name!)) throw new UsageError(`${option}: the label '${name!}' is stated twice`);
    labels.set(name!, quoted?.replaceAll(/\\(.)/gs, unescaped) ?? bare!.trimEnd());
    if (end === ',' && LABEL.lastIndex === text.length) {
      throw new UsageError(`${option}: after the last comma of '${text}' comes no label`);
    }
  }
  if (labels.size === 0) throw new UsageError(`${option}: name a label, such as severity=critical`);
  return Object.fromEntries(labels);
}
