import { PANEL_WINDOW } from '../print/print.ts';
import type { Aggregation, Binary, Grouping, Length, Node, Selector, VectorMatching, Window } from '../syntax/node.ts';
import { mapNodes } from '../syntax/walk.ts';
import { labelOf, operandOf, selectorOf, textOf, windowOf, type Interpolation } from './interpolation.ts';
import { placeholderIn, replacePlaceholders } from './placeholder.ts';

/** A parsed template with its values in the places of their placeholders. Throws `Misplaced` where a value does not fit. */
export function substitute(node: Node, valueOf: (index: number) => Interpolation): Node {
  const length = (written: Length): Length => {
    const found = typeof written === 'object' && written.kind === 'variable' ? placeholderIn(written.text) : undefined;
    return found === undefined ? written : (windowOf(valueOf(found.index)) as Length);
  };
  const window = (written: Window): Window =>
    written === 'open' || (typeof written === 'object' && written.kind === 'variable' && written.text === PANEL_WINDOW)
      ? 'open'
      : length(written);
  const label = (name: string): string => {
    const found = placeholderIn(name);
    return found?.suffix === '' ? labelOf(valueOf(found.index)) : name;
  };
  const labels = <List extends Grouping | VectorMatching>(list: List): List => ({
    ...list,
    labels: list.labels.map(label),
  });
  const modifiers = <Part extends { readonly offset?: Length }>(part: Part): Part =>
    part.offset === undefined ? part : { ...part, offset: length(part.offset) };

  const selector = (written: Selector): Selector => {
    const { metric, matchers, ...rest } = modifiers(written);
    const found = placeholderIn(metric);
    const base: Selector =
      found === undefined ? { kind: 'selector', metric, matchers: [] } : selectorOf(valueOf(found.index), found.suffix);
    const own = matchers.map(({ label: name, operator, value }) => ({
      label: label(name),
      operator,
      value: replacePlaceholders(value, (index) => textOf(valueOf(index), operator)),
    }));
    return { ...base, ...rest, matchers: [...base.matchers, ...own] };
  };

  return mapNodes(node, (part) => {
    switch (part.kind) {
      case 'variable': {
        const found = placeholderIn(part.text);
        if (found === undefined) return part;
        const value = valueOf(found.index);
        return found.suffix === '' ? operandOf(value) : selectorOf(value, found.suffix);
      }
      case 'string':
        return { ...part, value: replacePlaceholders(part.value, (index) => textOf(valueOf(index), '=')) };
      case 'selector':
        return selector(part);
      case 'range':
        return { ...part, window: window(part.window) };
      case 'subquery':
        return modifiers({
          ...part,
          window: window(part.window),
          ...(part.step === undefined ? {} : { step: length(part.step) }),
        });
      case 'aggregation':
        return part.grouping === undefined
          ? part
          : ({ ...part, grouping: labels(part.grouping) } satisfies Aggregation);
      case 'binary':
        return part.matching === undefined ? part : ({ ...part, matching: labels(part.matching) } satisfies Binary);
      case 'number':
      case 'call':
      case 'unary':
        return part;
      default:
        throw new Error(`unknown node ${JSON.stringify(part satisfies never)}`);
    }
  });
}
