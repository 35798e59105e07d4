import type { Carried } from '@belvedere/rule-kit';
import { stringLiteral } from '../../string-literal.ts';

/** What a reader does not see in a template as it is, the line feed apart. */
const UNSEEN = /[^\P{C}\n]|[\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/**
 * A text as a part of a template literal: nothing of it can end the literal or begin an interpolation, and line feeds
 * stay.
 */
export const templateText = (text: string): string =>
  text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${')
    .replaceAll(UNSEEN, (unseen) =>
      Array.from(
        { length: unseen.length },
        (_, at) => `\\u${unseen.charCodeAt(at).toString(16).padStart(4, '0')}`,
      ).join(''),
    );

/** A key of an object's literal: `__proto__` is none, unless it is computed. */
export const keyLiteral = (key: string): string =>
  key === '__proto__' ? `[${stringLiteral(key)}]` : stringLiteral(key);

/** An object of texts, one a line. */
export const textsLiteral = (texts: Readonly<Record<string, string>>): string =>
  `{\n${Object.entries(texts)
    .map(([key, text]) => `${keyLiteral(key)}: ${stringLiteral(text)},\n`)
    .join('')}}`;

/** Any value of YAML. */
export function carriedLiteral(value: Carried): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (isList(value)) return `[${value.map(carriedLiteral).join(', ')}]`;
  if (value instanceof Object) {
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${keyLiteral(key)}: ${carriedLiteral(part)}`)
      .join(', ')} }`;
  }
  return Object.is(value, -0) ? '-0' : String(value);
}

const isList = (value: Carried): value is readonly Carried[] => Array.isArray(value);
