import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';

const program = join(resolve(import.meta.dirname, '../..'), 'bin', 'belvedere.mjs');
const GOOD = 'groups: [{name: a, rules: [{record: a, expr: up}]}]';
const BAD = 'groups:\n- name: a\n  rules:\n  - alert: A\n    expr: rate(up)\n';

/** Runs `belvedere rules check` on files of a folder that is no repository. */
function rulesCheck(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'belvedere-rules-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return spawnSync(process.execPath, [program, 'rules', 'check', ...words], { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('rules check', () => {
  it('is content with sound files', () => {
    const { status, stdout, stderr } = rulesCheck({ 'a.yaml': GOOD, 'b.yaml': GOOD }, 'a.yaml', 'b.yaml');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: 'no problems in a.yaml, b.yaml\n' });
  });

  it('shows every problem of every file at its line, with carets', () => {
    const { status, stdout } = rulesCheck(
      { 'a.yaml': BAD, 'b.yaml': GOOD, 'c.yaml': 'groups: {' },
      'a.yaml',
      'b.yaml',
      'c.yaml',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('error promql/type  a.yaml:5  alert A, expr\n');
    expect(stdout).toContain('  1 | rate(up)\n    |      ^^\n');
    expect(stdout).toContain('error rules/malformed-file  c.yaml:1\n');
  });

  it('answers in JSON', () => {
    const { stdout } = rulesCheck({ 'a.yaml': BAD }, 'a.yaml', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [
        { code: 'promql/type', where: { file: 'a.yaml', line: 5, field: 'expr', source: 'rate(up)', span: [5, 7] } },
      ],
    });
  });

  it('says which file it cannot read, and wants one', () => {
    expect(rulesCheck({}, 'none.yaml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('none.yaml cannot be read'),
    });
    expect(rulesCheck({})).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("missing required argument 'files'"),
    });
  });
});
