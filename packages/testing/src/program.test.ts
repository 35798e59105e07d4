import { describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './program.ts';

describe('a program', () => {
  test('is found on PATH', () => {
    expect(findProgram({ names: ['sh'], debianPackage: 'dash' })).toEqual({
      status: 'found',
      path: expect.stringMatching(/\/sh$/),
    });
  });

  test('is found in a folder of its own, under its second name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'belvedere-program-'));
    try {
      await writeFile(join(folder, 'of-its-own'), '');
      const wanted = { names: ['no-such-program', 'of-its-own'], debianPackage: 'own', folders: [folder] };
      expect(findProgram(wanted)).toEqual({ status: 'found', path: join(folder, 'of-its-own') });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('that is missing names what helps', () => {
    expect(findProgram({ names: ['no-such-program', 'nor-this'], debianPackage: 'absent' })).toEqual({
      status: 'missing',
      tool: 'no-such-program',
      reasons: ['no-such-program or nor-this is neither on PATH nor in a folder of its own.'],
      fix: "install Debian's package absent: apt-get install --no-install-recommends absent",
    });
  });
});
