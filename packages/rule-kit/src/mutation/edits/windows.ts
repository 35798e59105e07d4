import type { Edit } from '../edit.ts';
import { isMultipliedByZero } from './values-that-do-not-matter.ts';

const halfAndTwice = (length: number): readonly number[] =>
  [Math.round(length / 2), length * 2].filter((one) => one > 0);

/**
 * A range is halved and doubled, that of a subquery too. The step of a subquery stays: how finely a window is looked
 * through is a matter of cost, and shows only where something is shorter than a step. What is multiplied by zero has its series as
 * long as there are samples, and no value that a range would change.
 */
export const range: Edit = {
  kind: 'range',
  of: (node, surroundings) => {
    if ((node.kind !== 'range' && node.kind !== 'subquery') || isMultipliedByZero(surroundings)) return [];
    return typeof node.window === 'number' ? halfAndTwice(node.window).map((window) => ({ ...node, window })) : [];
  },
};

/** An offset is halved, doubled, and left out. */
export const offset: Edit = {
  kind: 'offset',
  of: (node) => {
    if (node.kind !== 'selector' && node.kind !== 'subquery') return [];
    const { offset: length, ...without } = node;
    if (typeof length !== 'number' || length === 0) return [];
    return [...[Math.round(length / 2), length * 2].map((other) => ({ ...node, offset: other })), without];
  },
};
