import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const OUT = resolve(import.meta.dirname, '../../../out');

/** A repository that exists only for a test; below the package's output, where its modules find the kits. */
export class TestRepository implements AsyncDisposable {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** With the files by their path: `{ 'packages/metrics/shop/src/index.ts': '…' }`. */
  static async create(files: Readonly<Record<string, string>>): Promise<TestRepository> {
    await mkdir(OUT, { recursive: true });
    const repository = new TestRepository(await mkdtemp(join(OUT, 'catalog-')));
    for (const [path, text] of Object.entries({ 'nx.json': '{}', ...files })) await repository.write(path, text);
    return repository;
  }

  /** Writes a file; its absolute path. */
  async write(path: string, text: string): Promise<string> {
    const file = join(this.root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return file;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true });
  }
}
