import { parser } from '@grafana/lezer-logql';
import { parse, type AST, type Node } from 'lucene';
import { readable } from '../elasticsearch/readable.ts';

/** A text as it stands in a query, by what precedes it in its grammar's tree. */
export interface Read {
  readonly name: string;
  readonly value: string;
}

/** What Go reads of a literal, by way of JSON, which has the same escapes but `\x`. */
const unquoted = (literal: string): string =>
  literal.startsWith('`')
    ? literal.slice(1, -1)
    : (JSON.parse(
        literal.replaceAll(/\\(?:\\|x(..))/g, (all, hex) => (hex === undefined ? all : `\\u00${hex}`)),
      ) as string);

/** All texts of a query in LogQL, with the name, or the operator, before them. */
export function textsOfLogql(query: string): readonly Read[] {
  const found: Read[] = [];
  parser.parse(query).iterate({
    enter: ({ name, node }) => {
      if (name !== 'String') return;
      const owner = node.parent!.firstChild!;
      found.push({ name: query.slice(owner.from, owner.to), value: unquoted(query.slice(node.from, node.to)) });
    },
  });
  return found;
}

/** What Lucene reads of an escaped text. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\(?:u([0-9a-f]{4})|([^]))/gu, (_, hex: string | undefined, character: string) =>
    hex === undefined ? character : String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** All quoted texts of a query in Lucene's language, with their fields. Places of the tree lead back to what was written. */
export function textsOfLucene(query: string): readonly Read[] {
  const found: Read[] = [];
  const visit = (node: AST | Node | undefined, outer: string): void => {
    if (node === undefined) return;
    const field = 'field' in node && node.field !== undefined && node.field !== '<implicit>' ? node.field : outer;
    if ('left' in node) {
      visit(node.left, field);
      visit('right' in node ? node.right : undefined, field);
    } else if ('quoted' in node && node.quoted) {
      const written = query.slice(node.termLocation.start.offset, node.termLocation.end.offset).trim();
      found.push({ name: field, value: unescaped(written.slice(1, -1)) });
    }
  };
  visit(parse(readable(query)), '');
  return found;
}
