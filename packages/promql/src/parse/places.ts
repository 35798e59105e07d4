import type { Grouping, Matcher, Node, Selector, VectorMatching } from '../syntax/node.ts';

/** A stretch of a text: offsets of its first character and of the one behind it. */
export type Span = readonly [from: number, to: number];

/** What stands at a place of its own. */
type Part = Node | Matcher | Grouping | VectorMatching;

/** The owner of a list of labels: `by (a, b)`, `on (a)`, `group_left (c)`. */
type LabelList = Grouping | VectorMatching | NonNullable<VectorMatching['group']>;

/**
 * Where the parts of a parsed tree stand in its text; the tree itself knows nothing of texts. Every part has a place and
 * few are ever asked for, which is why places are only noted, and searched for when asked.
 */
export class Places {
  private readonly parts: Part[] = [];
  private readonly spans: Span[] = [];
  private readonly names: (readonly [Selector, Span])[] = [];
  private readonly labels: (readonly [LabelList, readonly Span[]])[] = [];

  set(part: Part, span: Span): void {
    this.parts.push(part);
    this.spans.push(span);
  }

  setName(selector: Selector, span: Span): void {
    this.names.push([selector, span]);
  }

  setLabels(list: LabelList, spans: readonly Span[]): void {
    this.labels.push([list, spans]);
  }

  /** Where a part stands; the start of the text for a part that was not parsed. */
  of(part: Part): Span {
    return this.spans[this.parts.lastIndexOf(part)] ?? [0, 0];
  }

  /** Where the metric's name stands, which may be within the braces. */
  ofName(selector: Selector): Span {
    return this.names.findLast(([named]) => named === selector)?.[1] ?? this.of(selector);
  }

  /** Where a label of a list stands. */
  ofLabel(list: LabelList, index: number): Span | undefined {
    return this.labels.findLast(([owner]) => owner === list)?.[1][index];
  }
}
