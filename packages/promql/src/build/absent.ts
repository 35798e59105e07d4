import type { Selector } from '../syntax/node.ts';
import { InstantVector } from './instant-vector.ts';

/** `absent(selector)`: one series of value 1 where the selector finds nothing, none where it finds something. */
export const absentFrom = (selector: Selector): InstantVector<never, 'count'> =>
  new InstantVector({
    node: { kind: 'call', function: 'absent', parameters: [selector] },
    unit: 'count',
    labels: [],
  });
