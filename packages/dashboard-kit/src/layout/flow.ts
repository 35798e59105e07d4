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
 * the highest of the line. A panel may wish for a place; where it is taken, or outside the grid, it gets the next below
 * that is free. So nothing overlaps and nothing leaves the grid, whatever the sizes and the wishes.
 */
export class Flow {
  private x = 0;
  private y: number;
  private lineHeight = 0;
  private readonly top: number;
  private lowest: number;
  private readonly placed: Position[] = [];
  /** As long as nobody wished, panels in a row cannot meet. */
  private wished = false;

  constructor(top: number) {
    this.top = top;
    this.y = top;
    this.lowest = top;
  }

  /** The place of the next panel; `at` is counted from the top of the flow. */
  next({ width, height }: Size, at?: { readonly x: number; readonly y: number }): Position {
    if (at !== undefined) return this.settle(this.wish(at, width, height));
    if (this.x + width > COLUMNS) this.wrap();
    const position = this.settle({ h: height, w: width, x: this.x, y: this.y });
    this.y = position.y;
    this.x += width;
    if (height > this.lineHeight) this.lineHeight = height;
    return position;
  }

  /** The first line below all panels so far. */
  bottom(): number {
    return this.lowest;
  }

  private wrap(): void {
    this.y += this.lineHeight;
    this.x = 0;
    this.lineHeight = 0;
  }

  private wish(at: { readonly x: number; readonly y: number }, width: number, height: number): Position {
    this.wished = true;
    // What flows on begins below what has a place of its own.
    this.x = 0;
    this.lineHeight = 0;
    return { h: height, w: width, x: Math.min(COLUMNS - width, whole(at.x)), y: this.top + whole(at.y) };
  }

  private settle(position: Position): Position {
    let free = position;
    if (this.wished) {
      for (let taken = this.under(free); taken !== undefined; taken = this.under(free)) {
        free = { ...free, y: taken.y + taken.h };
      }
    }
    this.placed.push(free);
    if (free.y + free.h > this.lowest) this.lowest = free.y + free.h;
    if (this.wished && this.lineHeight === 0) this.y = this.lowest;
    return free;
  }

  private under(one: Position): Position | undefined {
    return this.placed.find(
      (other) =>
        one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h,
    );
  }
}

const whole = (value: number): number => (Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : 0);
