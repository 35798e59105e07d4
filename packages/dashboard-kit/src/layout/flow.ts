import { COLUMNS, type Size } from './size.ts';

/** Where a panel lies, in columns from the left and lines from the top. */
export interface Position {
  readonly h: number;
  readonly w: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Places panels one after the other, from left to right: one that does not fit into the line begins the next, below
 * the highest of the line. So nothing overlaps and nothing leaves the grid, whatever the sizes.
 */
export class Flow {
  private x = 0;
  private y: number;
  private lineHeight = 0;

  constructor(top: number) {
    this.y = top;
  }

  /** The place of the next panel. */
  next({ width, height }: Size): Position {
    if (this.x + width > COLUMNS) this.wrap();
    const position = { h: height, w: width, x: this.x, y: this.y };
    this.x += width;
    if (height > this.lineHeight) this.lineHeight = height;
    return position;
  }

  /** The first line below all panels so far. */
  bottom(): number {
    return this.y + this.lineHeight;
  }

  private wrap(): void {
    this.y += this.lineHeight;
    this.x = 0;
    this.lineHeight = 0;
  }
}
