import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import type { Problem } from '@belvedere/core';

const program = join(resolve(import.meta.dirname, '../..'), 'bin', 'belvedere.mjs');

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `belvedere promql …` outside of any repository: it needs none. */
const promql = (input: string, ...words: readonly string[]): Run =>
  spawnSync(process.execPath, [program, 'promql', ...words], {
    input,
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  });

describe('promql check', () => {
  it('answers ok, or the problems with carets', () => {
    const { status, stdout } = promql('up == 0\r\nsum(rate(up))\n', 'check');
    expect(stdout.split('\n')).toEqual([
      'ok',
      'error promql/type  line 2',
      '  rate takes a range vector, and this is an instant vector',
      '  1 | sum(rate(up))',
      '    |          ^^',
      '  help: add a range: metric[5m], or [5m:] behind another expression',
      '',
    ]);
    expect(status).toBe(1);
  });

  it('is content with what is fine', () => {
    expect(promql('up\n', 'check')).toMatchObject({ status: 0, stdout: 'ok\n', stderr: '' });
  });

  it('answers each JSON line by one', () => {
    const expressions = ['up', 'sum(\n  rate(up[5m])\n)', 'a\u2028b', '"\ud800"', '', 'rate(up)', '('.repeat(10_000)];
    const { status, stdout } = promql(
      expressions.map((text) => JSON.stringify(text)).join('\n'),
      'check',
      '--json-lines',
    );
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { ok: boolean; problems?: Problem[] });
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false, false, false, false, false]);
    expect(answers[5]!.problems).toEqual([
      {
        code: 'promql/type',
        severity: 'error',
        message: expect.stringContaining('range vector'),
        where: { span: [5, 7] },
        help: expect.any(String),
      },
    ]);
    expect(status).toBe(1);
  });

  it.each([['{"a": 1}'], ['up'], ['']])('takes no other line of JSON: %s', (line) => {
    const { status, stdout, stderr } = promql(`"up"\n${line}\n`, 'check', '--json-lines');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '{"ok":true}\n' });
    expect(stderr).toContain('line 2 is not a string in JSON');
  });

  it('speaks the version and the switches that it is told', () => {
    const of = (...words: readonly string[]): number | null => promql('limitk(1, up)\n', 'check', ...words).status;
    expect(of()).toBe(1);
    expect(of('--enable-feature', 'promql-experimental-functions')).toBe(0);
    expect(of('--enable-feature=exemplar-storage,promql-experimental-functions', '--prometheus', '2.54')).toBe(0);
    expect(of('--enable-feature', 'promql-experimental-functions', '--prometheus', '2.53')).toBe(1);
    expect(promql('up\n', 'check', '--prometheus', 'new')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'new' is not a version of Prometheus"),
    });
  });

  it('answers a megabyte at once', () => {
    const { stdout } = promql(JSON.stringify('a+'.repeat(500_000)), 'check', '--json-lines');
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: 'promql/too-large' }] });
    expect(stdout.length).toBeLessThan(1000);
  });
});

describe('promql format', () => {
  it('lays an expression out, once and for all', () => {
    const text =
      'sum by(endpoint)(rate(http_requests_total{status=~"5..",job="api"}[5m]))/sum by(endpoint)(rate(http_requests_total{job="api"}[5m]))>.05';
    const laidOut = [
      '    sum by (endpoint) (rate(http_requests_total{job="api",status=~"5.."}[5m]))',
      '  /',
      '    sum by (endpoint) (rate(http_requests_total{job="api"}[5m]))',
      '>',
      '  0.05',
      '',
    ].join('\n');
    expect(promql(text, 'format')).toMatchObject({ status: 0, stdout: laidOut });
    expect(promql(laidOut, 'format').stdout).toBe(laidOut);
  });

  it('prints nothing where there is a problem', () => {
    expect(promql('sum(\n', 'format')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('unexpected end of input'),
    });
  });
});
