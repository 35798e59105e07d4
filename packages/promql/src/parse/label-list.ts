import { isKeyword } from '../language/keywords.ts';
import { quote } from '../print/text.ts';
import type { ParserContext } from './parser-context.ts';
import type { Span } from './places.ts';
import { unquote } from './strings.ts';

/** What can name a label, beside every keyword but `without`. */
const LABEL_KINDS: ReadonlySet<string> = new Set(['Word', 'Metric', 'Template', 'String']);

export interface LabelList {
  readonly labels: readonly string[];
  readonly spans: readonly Span[];
}

/** `(a, "b.c")`, as behind `by`, `on` and `group_left`. */
export function readLabelList(context: ParserContext): LabelList {
  const { stream } = context;
  const what = 'grouping';
  const labels: string[] = [];
  const spans: Span[] = [];
  stream.expect('(', what, '"("');
  while (!stream.is(')')) {
    const { kind, span } = stream;
    if (!LABEL_KINDS.has(kind) && (!isKeyword(kind) || kind === 'without')) stream.unexpected(what, 'label');
    const label = kind === 'String' ? unquote(stream.take()) : stream.take();
    if (label === '' || !label.isWellFormed()) {
      context.report('promql/syntax', `${quote(label)} cannot be the name of a label`, span, 'name a label in UTF-8');
    }
    labels.push(label);
    spans.push(span);
    if (!stream.is(')')) stream.expect(',', what, '"," or ")"');
  }
  stream.take();
  return { labels, spans };
}
