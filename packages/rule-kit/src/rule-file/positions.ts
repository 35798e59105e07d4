import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { Path } from './read.ts';

/** Where the parts of a YAML text stand. Reading with positions takes several times as long: only a text with problems needs it. */
export class Positions {
  private readonly lines = new LineCounter();
  private readonly document: Document;

  constructor(text: string) {
    this.document = parseDocument(text, { lineCounter: this.lines, schema: 'failsafe', uniqueKeys: false });
  }

  /** The line, from 1 on, of a key or a list's item; of the nearest part around it where that is missing. */
  lineOf(path: Path): number {
    const parent = this.document.getIn(path.slice(0, -1), true);
    const key = isMap(parent)
      ? parent.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)))?.key
      : undefined;
    const node = isNode(key) ? key : this.document.getIn(path, true);
    if (isNode(node) && node.range !== undefined && node.range !== null) return this.lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : this.lineOf(path.slice(0, -1));
  }
}
