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
