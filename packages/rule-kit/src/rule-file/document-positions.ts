import { isMap, isNode, isPair, LineCounter, parseAllDocuments, type Document } from 'yaml';
import type { Path } from './read.ts';

/** Where the parts of a text of several documents stand: a path begins with the document's number. */
export class DocumentPositions {
  private readonly lines = new LineCounter();
  private readonly documents: readonly Document[];

  constructor(text: string) {
    const read = parseAllDocuments(text, { lineCounter: this.lines, schema: 'failsafe', uniqueKeys: false });
    this.documents = 'empty' in read ? [] : (read as readonly Document[]);
  }

  /** The line, from 1 on, of a key or a list's item; of the nearest part around it where that is missing. */
  lineOf(path: Path): number {
    const [at, ...within] = path;
    const document = this.documents[Number(at)];
    if (document === undefined) return 1;
    const parent = document.getIn(within.slice(0, -1), true);
    const key = isMap(parent)
      ? parent.items.find((item) => isPair(item) && String(item.key) === String(within.at(-1)))?.key
      : undefined;
    const node = isNode(key) ? key : document.getIn(within, true);
    if (isNode(node) && node.range !== undefined && node.range !== null) return this.lines.linePos(node.range[0]).line;
    return within.length === 0 ? 1 : this.lineOf(path.slice(0, -1));
  }
}
