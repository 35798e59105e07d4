/** What Grafana would take for a variable of its own, and control characters. */
const HIDDEN = String.raw`[\p{Cc}\ufeff]|\$(?=\w|\{)|\[(?=\[)`;
const IN_PHRASE = new RegExp(String.raw`["\\]|${HIDDEN}`, 'gu');

/** Lucene reads `\u` and four digits as a character. Source: https://lucene.apache.org/core/9_12_0/queryparser/org/apache/lucene/queryparser/classic/package-summary.html#Escaping_Special_Characters */
const codePoint = (character: string): string => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;

/** The inside of a phrase: what ends it or escapes is escaped, and Grafana finds no variable in it. */
export const escapedPhrase = (text: string): string =>
  text.replaceAll(IN_PHRASE, (character) =>
    character === '"' || character === '\\' ? `\\${character}` : codePoint(character),
  );

/** The same before a text that is not known: what Grafana could take for the beginning of a variable is escaped, too. */
export const escapedPart = (text: string): string => escapedPhrase(text).replace(/[$[]$/, codePoint);

/** A text as a phrase: `"card declined"`. In quotes, operators, wildcards and AND, OR, NOT are words. */
export const phrase = (text: string): string => `"${escapedPhrase(text)}"`;

/** What has a meaning of its own outside of quotes. Source: https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-query-string-query#_reserved_characters */
const SPECIAL = /[-+=&|><!(){}[\]^"~*?:\\/\s]/g;
const OPERATOR = /^(?=(?:AND|OR|NOT)$)/;

/** The name of a field where a query has one. */
export const fieldName = (name: string): string =>
  name
    .replaceAll(SPECIAL, String.raw`\$&`)
    .replace(OPERATOR, '\\')
    .replaceAll(new RegExp(HIDDEN, 'gu'), codePoint);
