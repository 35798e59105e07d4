import { checkTypes } from '../check/types.ts';
import { PLAIN_LANGUAGE, type Language } from '../language/language.ts';
import type { Node } from '../syntax/node.ts';
import { ExpressionParser } from './parser.ts';
import { Places } from './places.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { Unreadable } from './token-stream.ts';

/** An expression that was read: its tree with the places of its parts, or what is wrong with it. */
export type Parsed =
  | { readonly node: Node; readonly places: Places; readonly problems: readonly [] }
  | { readonly node: undefined; readonly places: Places; readonly problems: readonly SyntaxProblem[] };

/**
 * Reads an expression as Prometheus does: its syntax, then its types. Without a language it is what the newest
 * Prometheus reads with every switch off, with Grafana's variables wherever Grafana would replace them.
 */
export function parse(text: string, language: Language = PLAIN_LANGUAGE): Parsed {
  const problems: SyntaxProblem[] = [];
  let places = new Places();
  try {
    const parser = new ExpressionParser(text, language, problems);
    places = parser.places;
    const node = parser.readAll();
    if (problems.length === 0) problems.push(...checkTypes(node, places));
    if (problems.length === 0) return { node, places, problems: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.push(error.problem);
  }
  return { node: undefined, places, problems };
}
