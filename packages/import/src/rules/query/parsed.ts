import { language, mapSelectors, parse, print, type Matcher, type Node, type Places } from '@belvedere/promql';

/** An expression of a rule, read. */
export interface ParsedExpression {
  readonly text: string;
  readonly node: Node;
  readonly places: Places;
}

const LANGUAGE = language();

/** Reads an expression that was checked before. */
export function parsedExpression(text: string): ParsedExpression {
  const trimmed = text.trim();
  const { node, places, problems } = parse(trimmed, LANGUAGE);
  if (node === undefined) throw new TypeError(`'${text}' is no PromQL: ${problems[0]?.message}`);
  return { text: trimmed, node, places };
}

const keyOf = ({ label, operator, value }: Matcher): string => JSON.stringify([label, operator, value]);

/**
 * An expression in one form, however it was laid out: as Belvedere prints it, the matchers of each selector in the order
 * of their labels, since their order means nothing.
 */
export const canonical = (node: Node): string =>
  print(
    mapSelectors(node, (selector) => ({
      ...selector,
      matchers: [...selector.matchers].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    })),
    { openWindow: 0 },
  );
