import { join } from 'node:path';
import type { Files } from '../domain-sources.ts';

/** Files that stand nowhere but here, below a folder of the repository, so that they are formatted as its own are. */
export class MemoryFiles implements Files {
  readonly root = join(import.meta.dirname, 'nowhere');
  readonly texts: Map<string, string>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = new Map(Object.entries(texts));
  }

  children(folder: string): string[] {
    const below = [...this.texts.keys()].filter((path) => path.startsWith(`${folder}/`));
    return [...new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0]!))];
  }

  exists(path: string): boolean {
    return this.texts.has(path);
  }

  read(path: string): string | null {
    return this.texts.get(path) ?? null;
  }

  write(path: string, text: string): void {
    this.texts.set(path, text);
  }
}
