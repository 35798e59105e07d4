import { Inexpressible } from '../query/inexpressible.ts';

/**
 * The parts of a regular expression, as JavaScript writes it, that Lucene reads alike; a pattern is made of nothing else.
 * Source: https://www.elastic.co/docs/reference/query-languages/query-dsl/regexp-syntax
 */
const PART =
  /(?<class>\[\^?(?:[^\\\]["&]|\\[-\\\]^[./])+\])|\\(?<escaped>[-.\\/+*?()[\]{}|^$@#&<>~" ])|(?<count>\{\d+(?:,\d*)?\}(?!\?))|(?<operator>[.|)]|\((?!\?)|[*+?](?!\?))|(?<literal>[^\\^$*+?.()|[\]{}])/guy;

/** Operators of Lucene that are plain characters elsewhere. */
const ONLY_LUCENE = /[@#&<>~"]/;
/** What can be escaped within `/…/` by a backslash; the rest becomes a class of one. */
const BY_BACKSLASH = /[\\/^[\]"-]/;

/**
 * A regular expression as Lucene writes it, held to the whole of a value, as LogQL's are. Throws an `Inexpressible` where
 * it has what Lucene lacks or reads otherwise: anchors, classes such as `\d`, reluctant quantifiers, groups with flags.
 */
export function lucenePattern(owner: string, source: string): string {
  let result = '';
  let end = 0;
  for (const { 0: part, index, groups } of source.matchAll(PART)) {
    end = index + part.length;
    const character = groups?.['escaped'] ?? groups?.['literal'];
    if (character !== undefined) result += literal(character, groups?.['escaped'] !== undefined);
    else result += part.replaceAll(/\\.|\//g, (each) => (each === '/' ? '\\/' : each));
  }
  if (end === source.length && source !== '') return `/${result}/`;
  throw new Inexpressible(
    `${owner}: Elasticsearch cannot search for /${source}/: from '${source.slice(end, end + 10)}' on it has what Lucene lacks; ` +
      'write classes such as [0-9] out and leave anchors away, for it is held to the whole value',
  );
}

function literal(character: string, wasEscaped: boolean): string {
  if (BY_BACKSLASH.test(character)) return character === '-' ? '-' : `\\${character}`;
  return wasEscaped || ONLY_LUCENE.test(character) ? (character === ' ' ? ' ' : `[${character}]`) : character;
}
