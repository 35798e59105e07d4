/**
 * The SHA-256 that a release's sha256sums.txt states for a file, as lower-case hex, or undefined.
 * Its lines are those of sha256sum: `<hex>  <name>`, with `*` before the name of a file read as binary.
 */
export function statedChecksum(sums: string, file: string): string | undefined {
  for (const line of sums.split('\n')) {
    const match = /^([0-9a-f]{64}) [ *](.+?)\r?$/i.exec(line);
    if (match?.[2] === file) return match[1]?.toLowerCase();
  }
  return undefined;
}
