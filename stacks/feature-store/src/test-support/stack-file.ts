import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../..');
const ENTRY = /^( {2}| {4})(\S+?):(?: (\S.*))?$/;

/**
 * The plain configuration in a stack's file as the engine hands it over: texts by full key, maps as JSON. Reads the YAML
 * that `pulumi config set` writes, keys with plain texts in one map or in a map below, and throws at anything else.
 */
export function stackFile(stack: string): Record<string, string> {
  const file = `Pulumi.${stack}.yaml`;
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
  const values: Record<string, string | Record<string, string>> = {};
  let map: Record<string, string> = {};
  for (const line of lines.filter((text) => text.startsWith(' '))) {
    const [, indent, key, value] = ENTRY.exec(line) ?? [];
    if (key === undefined) throw new SyntaxError(`${file} has the line ${JSON.stringify(line)}`);
    if (indent === '    ') map[key] = value!;
    else values[key] = value ?? (map = {});
  }
  const plain = Object.entries(values).filter(([, value]) => typeof value === 'string' || !('secure' in value));
  return Object.fromEntries(
    plain.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
