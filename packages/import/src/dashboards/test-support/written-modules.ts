import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { JsonObject } from '../json.ts';

const OUT = resolve(import.meta.dirname, '../../../out');
const LIMITS = { encoding: 'utf8', maxBuffer: 256 * 2 ** 20 } as const;

/** Modules of dashboards that exist only for a test; below the package's output, where they find the kits. */
export class WrittenModules implements Disposable {
  private readonly folder: string;
  private readonly entries: string[] = [];

  constructor() {
    mkdirSync(OUT, { recursive: true });
    this.folder = mkdtempSync(join(OUT, 'dashboards-'));
  }

  /** Writes modules that belong together, and notes which of them defines `dashboards`. */
  add(modules: ReadonlyMap<string, string>, entry: string): void {
    const folder = join(this.folder, String(this.entries.length));
    mkdirSync(folder);
    for (const [path, source] of modules) writeFileSync(join(folder, path), source);
    this.entries.push(join(folder, entry));
  }

  /** The dashboards that the modules define, as Node runs and compiles them: in one process, which takes long to start. */
  compiled(): readonly JsonObject[] {
    return JSON.parse(this.run(join(import.meta.dirname, 'compile-modules.ts'))) as readonly JsonObject[];
  }

  /** What the compiler says of the modules; nothing where it is content. */
  diagnostics(): string {
    return this.run(resolve(import.meta.dirname, '../../rules/test-support/type-check.ts'));
  }

  private run(program: string): string {
    return execFileSync(process.execPath, [program, ...this.entries], LIMITS);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}
