import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OUT = resolve(import.meta.dirname, '../../../out');
const LIMITS = { encoding: 'utf8', maxBuffer: 256 * 2 ** 20 } as const;

/** Modules that exist only for a test; below the package's output, where they find the kits. */
export class WrittenModules implements Disposable {
  readonly folder: string;
  private readonly entries: string[] = [];

  constructor() {
    mkdirSync(OUT, { recursive: true });
    this.folder = mkdtempSync(join(OUT, 'rules-'));
  }

  /** Writes modules that belong together, and notes which of them defines `groups`. */
  add(modules: ReadonlyMap<string, string>, entry: string): void {
    const folder = join(this.folder, String(this.entries.length));
    mkdirSync(folder);
    for (const [path, source] of modules) writeFileSync(join(folder, path), source);
    this.entries.push(join(folder, entry));
  }

  /** The rule files that the modules define, as Node runs them: in one process, since it takes long to start. */
  compiled(): readonly string[] {
    const program = join(import.meta.dirname, 'compile-modules.ts');
    return JSON.parse(execFileSync(process.execPath, [program, ...this.entries], LIMITS)) as readonly string[];
  }

  /** What the compiler says of the modules; nothing where it is content. */
  diagnostics(): string {
    const program = join(import.meta.dirname, 'type-check.ts');
    return execFileSync(process.execPath, [program, ...this.entries], LIMITS);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}
