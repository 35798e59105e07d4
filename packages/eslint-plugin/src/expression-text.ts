import type { Span } from '@belvedere/promql';
import { placeholder } from '@belvedere/promql/placeholder';

import { templateText } from './template-text.ts';

/** PromQL as it stands in a source file. */
export interface ExpressionText {
  /** The expression, with placeholders for what is interpolated. */
  readonly text: string;
  /** Where a stretch of the text stands in the file: at least one character. */
  toSource(span: Span): Span;
  /** The escape that JavaScript does not know, if there is one. */
  readonly invalid?: Span;
}

/** Reads the parts of a template literal: the stretches of a file between its quotes and its `${…}`. */
export function expressionText(file: string, stretches: readonly Span[]): ExpressionText {
  let text = '';
  const offsets: number[] = [];
  let invalid: Span | undefined;
  for (const [index, [from, to]] of stretches.entries()) {
    if (index > 0) {
      const standIn = placeholder(index, text);
      const [, opening] = stretches[index - 1]!;
      for (let at = 0; at < standIn.length; at++) offsets.push(opening);
      text += standIn;
    }
    const part = templateText(file.slice(from, to), from);
    invalid ??= part.invalid;
    text += part.text;
    offsets.push(...part.offsets.slice(0, -1));
  }
  const [, end] = stretches.at(-1) ?? [0, 0];
  offsets.push(end);
  const toSource = ([from, to]: Span): Span => {
    const start = offsets[from] ?? end;
    return [start, Math.max(start + 1, offsets[to] ?? end)];
  };
  return { text, toSource, ...(invalid === undefined ? {} : { invalid }) };
}
