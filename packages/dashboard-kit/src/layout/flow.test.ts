import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Flow, type Position } from './flow.ts';
import { COLUMNS } from './size.ts';

const sizes = fc.array(fc.record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 20 }) }));

const overlap = (a: Position, b: Position): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe('the flow of panels', () => {
  it('never overlaps, never leaves the grid, keeps the order and the sizes', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 100 }), (list, top) => {
        const flow = new Flow(top);
        const placed = list.map((size) => flow.next(size));
        placed.forEach((one, index) => {
          expect(one).toMatchObject({ w: list[index]!.width, h: list[index]!.height });
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x + one.w).toBeLessThanOrEqual(COLUMNS);
          expect(one.y).toBeGreaterThanOrEqual(top);
          expect(one.y + one.h).toBeLessThanOrEqual(flow.bottom());
          for (const other of placed.slice(0, index)) {
            expect(overlap(one, other)).toBe(false);
            expect(other.y < one.y || (other.y === one.y && other.x < one.x)).toBe(true);
          }
        });
      }),
    );
  });

  it('begins a new line below the highest panel of the last', () => {
    const flow = new Flow(3);
    const at = [
      flow.next({ width: 16, height: 4 }),
      flow.next({ width: 8, height: 9 }),
      flow.next({ width: 12, height: 5 }),
    ];
    expect(at).toEqual([
      { x: 0, y: 3, w: 16, h: 4 },
      { x: 16, y: 3, w: 8, h: 9 },
      { x: 0, y: 12, w: 12, h: 5 },
    ]);
    expect(flow.bottom()).toBe(17);
  });
});
