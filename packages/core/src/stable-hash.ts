/**
 * FNV-1a over the UTF-16 code units of a text, 32 bits, for identifiers that must not move when their neighbours do.
 * Source of the constants: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
