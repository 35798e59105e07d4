import { describe, expect, it } from '@jest/globals';
import { formatProblem, formatProblems, hasErrors, type Problem } from './problem.ts';

const problem: Problem = {
  code: 'rules/missing-runbook',
  severity: 'error',
  message: 'RedisDown has no runbook.',
  where: { file: 'alerts/feature-store/src/redis.ts', line: 12, object: 'alert RedisDown', field: 'runbook' },
  help: 'write alerts/feature-store/runbooks/RedisDown.md',
};

describe('a problem', () => {
  it('reads as place, statement and fix', () => {
    expect(formatProblem(problem)).toBe(
      [
        'error rules/missing-runbook  alerts/feature-store/src/redis.ts:12  alert RedisDown, runbook',
        '  RedisDown has no runbook.',
        '  help: write alerts/feature-store/runbooks/RedisDown.md',
      ].join('\n'),
    );
  });

  it('shows the place within a text', () => {
    const source = 'sum(\n\trate(requests_total))';
    const within: Problem = { ...problem, where: { ...problem.where, field: 'expr', source, span: [11, 25] } };
    expect(formatProblem(within).split('\n').slice(1)).toEqual([
      '  RedisDown has no runbook.',
      '  2 |  rate(requests_total))',
      '    |       ^^^^^^^^^^^^^^',
      '  help: write alerts/feature-store/runbooks/RedisDown.md',
    ]);
  });

  it('shows of a long line what is around the place, and nothing that would move it', () => {
    const source = `${'a'.repeat(200)}\u202e${'b'.repeat(200)}`;
    const within: Problem = { ...problem, where: { source, span: [200, 201] } };
    const [, , line, carets] = formatProblem(within).split('\n');
    expect(line).toBe(`  1 | …${'a'.repeat(60)}·${'b'.repeat(60)}…`);
    expect(carets!.indexOf('^')).toBe(line!.indexOf('·'));
  });

  it('points behind a text that ends too early', () => {
    const within: Problem = { ...problem, where: { source: 'a +', span: [3, 3] } };
    expect(formatProblem(within)).toContain('1 | a +\n    |    ^');
  });

  it('is listed by file and line, whatever the order it was found in', () => {
    const later: Problem = { ...problem, where: { ...problem.where, line: 100 } };
    const first = formatProblems([later, problem]);
    expect(first).toBe(formatProblems([problem, later]));
    expect(first.indexOf(':12')).toBeLessThan(first.indexOf(':100'));
  });

  it('fails a run only as an error', () => {
    expect(hasErrors([problem])).toBe(true);
    expect(hasErrors([{ ...problem, severity: 'warning' }])).toBe(false);
  });
});
