import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArtifacts } from './write-artifacts.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'belvedere-out-'));
});
afterEach(async () => {
  await chmod(out, 0o755).catch(() => undefined);
  await rm(out, { recursive: true, force: true });
});

describe('artifacts', () => {
  it('are written below the domain, and what is no longer made is gone', async () => {
    await writeArtifacts(
      out,
      'trading',
      new Map([
        ['trading/rules/a.yaml', 'a'],
        ['trading/rules/b.yaml', 'b'],
      ]),
    );
    await writeArtifacts(out, 'trading', new Map([['trading/rules/a.yaml', 'c']]));
    expect(await readdir(join(out, 'trading', 'rules'))).toEqual(['a.yaml']);
    expect(await readFile(join(out, 'trading', 'rules', 'a.yaml'), 'utf8')).toBe('c');
    expect(await readdir(out)).toEqual(['trading']);
  });

  it('leave other domains alone', async () => {
    await writeArtifacts(out, 'trading', new Map([['trading/x', '1']]));
    await writeArtifacts(out, 'documents', new Map([['documents/x', '2']]));
    expect((await readdir(out)).sort()).toEqual(['documents', 'trading']);
  });

  it('are never half written: what cannot be replaced stays, with a sentence', async () => {
    const occupied = join(out, 'file');
    await writeFile(occupied, 'not a folder');
    await expect(writeArtifacts(occupied, 'trading', new Map([['trading/x', '1']]))).rejects.toThrow(
      /^cannot write .*trading \(.*\): make it writable, or choose another folder with --out$/,
    );
    expect(await readFile(occupied, 'utf8')).toBe('not a folder');

    await mkdir(join(out, 'trading'));
    await writeFile(join(out, 'trading', 'old'), 'old');
    // A file cannot be written below a file: the failure comes in the middle.
    const broken = new Map([
      ['trading/x', '1'],
      ['trading/x/y', '2'],
    ]);
    await expect(writeArtifacts(out, 'trading', broken)).rejects.toThrow('cannot write');
    expect(await readdir(join(out, 'trading'))).toEqual(['old']);
    expect((await readdir(out)).sort()).toEqual(['file', 'trading']);
  });
});
