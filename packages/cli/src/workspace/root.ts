import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** The folder of the repository: the nearest one upwards that holds `nx.json`. */
export function workspaceRoot(from: string = process.cwd()): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'nx.json'))) return folder;
    if (dirname(folder) === folder) {
      throw new UsageError(`${from} is in no Belvedere repository: run this below the folder that holds nx.json`);
    }
  }
}
