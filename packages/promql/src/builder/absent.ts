import type { Selector } from '../syntax/node.ts';
import { InstantVector } from './instant-vector.ts';

/**
 * `absent(selector)`: one series of value 1 where the selector finds nothing, none where it finds something. It keeps
 * the metric's unit, so that `or` can put it beside the metric's own series.
 */
export const absentFrom = <Unit extends string>(selector: Selector, unit: Unit): InstantVector<never, Unit> =>
  new InstantVector({
    node: { kind: 'call', function: 'absent', parameters: [selector] },
    unit,
    labels: [],
  });
