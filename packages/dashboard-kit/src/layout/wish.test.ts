import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Flow, type Position } from './flow.ts';
import { COLUMNS } from './size.ts';

const overlap = (a: Position, b: Position): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const panels = fc.array(
  fc.record({
    width: fc.integer({ min: 1, max: 24 }),
    height: fc.integer({ min: 1, max: 9 }),
    at: fc.option(
      fc.record({
        x: fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constant(NaN)),
        y: fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constant(Infinity)),
      }),
      { nil: undefined },
    ),
  }),
  { maxLength: 20 },
);

describe('a panel that wishes for a place', () => {
  it('gets it where it is free', () => {
    const flow = new Flow(5);
    expect(flow.next({ width: 8, height: 4 }, { x: 16, y: 3 })).toEqual({ x: 16, y: 8, w: 8, h: 4 });
    expect(flow.next({ width: 16, height: 12 }, { x: 0, y: 0 })).toEqual({ x: 0, y: 5, w: 16, h: 12 });
    expect(flow.next({ width: 6, height: 2 })).toEqual({ x: 0, y: 17, w: 6, h: 2 });
    expect(flow.bottom()).toBe(19);
  });

  it('never lies over another, nor outside the grid', () => {
    fc.assert(
      fc.property(panels, (list) => {
        const flow = new Flow(0);
        const placed = list.map(({ width, height, at }) => flow.next({ width, height }, at));
        placed.forEach((one, index) => {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x + one.w).toBeLessThanOrEqual(COLUMNS);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.y + one.h).toBeLessThanOrEqual(flow.bottom());
          for (const other of placed.slice(0, index)) expect(overlap(one, other)).toBe(false);
        });
      }),
    );
  });
});
