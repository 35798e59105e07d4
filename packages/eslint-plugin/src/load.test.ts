import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Load {
  load(source: string): { readonly exports: Readonly<Record<string, unknown>>; readonly files: readonly string[] };
  loadFresh(sourceOf: () => string): () => Readonly<Record<string, unknown>>;
}
const { load, loadFresh } = (await import(String(new URL('../load.mjs', import.meta.url)))) as Load;

let folder: string;
let file: string;
let now: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belvedere-load-'));
  file = join(folder, 'answer.ts');
  now = 1_000_000;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Writes the module, as if some seconds after the last time. */
function write(source: string): void {
  writeFileSync(file, source);
  now += 5000;
  utimesSync(file, now / 1000, now / 1000);
}
const source = () => `export * from ${JSON.stringify(file)};`;

describe('loading TypeScript without a build', () => {
  it('runs it, and names the files that it is made of', () => {
    write('const odd: readonly number[] = [1, 3];\nexport const answer: number = odd.length;');
    const { exports, files } = load(source());
    expect(exports.answer).toBe(2);
    expect(files).toContain(file);
  });

  it('says in a sentence which file cannot be read', () => {
    write('export const answer = ;');
    expect(() => load(source())).toThrow(/answer\.ts:1: Unexpected ";"$/);
  });

  it('loads again what has changed, after a while', () => {
    const answer = loadFresh(source);
    write('export const answer = 1;');
    const first = answer();
    expect(first.answer).toBe(1);
    now += 5000;
    expect(answer()).toBe(first);
    write('export const answer = 2;');
    expect(answer().answer).toBe(2);
  });

  it('keeps what it had while a file cannot be read, and fails where it had nothing', () => {
    const answer = loadFresh(source);
    write('export const answer = ');
    expect(answer).toThrow(/Unexpected end of file/);
    write('export const answer = 1;');
    expect(answer().answer).toBe(1);
    write('export const answer = ');
    expect(answer().answer).toBe(1);
    write('export const answer = 2;');
    expect(answer().answer).toBe(2);
  });
});
