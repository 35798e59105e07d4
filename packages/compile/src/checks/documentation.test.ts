import { describe, expect, it } from '@jest/globals';
import { ACCEPTANCE_CODES } from '../acceptance/judge.ts';
import { CHECKS } from './index.ts';
import { problemsOfExample } from './test-support/example-domain.ts';
import { pageName, indexRows, problemPages, type Example } from './test-support/problem-pages.ts';

/** Found by the command line, by what it imports, and by the Pulumi programs; their own tests run the examples of their pages. */
const CODES_OF_OTHERS = [
  'catalog/extra-label',
  'catalog/job-down',
  'catalog/missing-bucket',
  'catalog/missing-job',
  'catalog/missing-label',
  'catalog/missing-metric',
  'catalog/missing-quantile',
  'catalog/scrape-interval',
  'catalog/unknown-job',
  'catalog/unknown-metric',
  'catalog/unknown-value',
  'catalog/wrong-kind',
  'configuration/missing-key',
  'configuration/plain-secret',
  'configuration/secret-value',
  'configuration/unknown-key',
  'configuration/wrong-value',
  'dashboards/malformed-file',
  'definitions/cannot-load',
  'exposition/malformed-line',
  'logs/logql-refused',
  'logs/logql-syntax',
  'logs/lucene-syntax',
  'routing/duplicate-name',
  'routing/equal-label',
  'routing/group-label',
  'routing/heartbeat-silenced',
  'routing/idle-inhibition',
  'routing/only-default',
  'routing/reaches-nobody',
  'routing/unknown-value',
  'routing/unreachable-route',
  'routing/unsupported',
  'routing/unused-receiver',
  'rules/failing-test',
  'rules/invalid-field',
  'rules/malformed-file',
  'rules/mutation-score',
  'rules/surviving-mutant',
  'rules/unmatched-equivalent',
];
const codes = [...CHECKS.flatMap((check) => check.codes), ...ACCEPTANCE_CODES];
const pages = problemPages();
const rows = indexRows();

describe('the pages of docs/problems', () => {
  it('are one for each code, named by it', () => {
    const expected = [...codes, ...CODES_OF_OTHERS].map((code) => `${pageName(code)}: ${code}`).sort();
    expect(pages.map(({ file, code }) => `${file}: ${code}`)).toEqual(expected);
  });

  it('stand in the index, each once', () => {
    expect(rows.map(({ code, file }) => [file, code]).sort()).toEqual(pages.map(({ file, code }) => [file, code]));
  });
});

const examples = pages.filter(({ code }) => codes.includes(code));

describe.each(examples)('$code', ({ code, fails, passes }) => {
  const problems = problemsOfExample(fails);

  it('is what its example fails for, and nothing else', () => {
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
  });

  it('is as severe as the index says', () => {
    const { severity } = rows.find((row) => row.code === code)!;
    for (const problem of problems) expect(severity.split(', ')).toContain(problem.severity);
  });

  it('names the place, the object and the fix', () => {
    for (const { message, help, where } of problems) {
      expect([message, help, where.object]).not.toContain('');
      expect(where.object).toBeDefined();
      // A runbook that no alert names was not defined by any line of code: its own file is the place.
      // A metric remembers its name, not where it was declared.
      if (code === 'definitions/unused-metric') expect(where.object).toMatch(/^metric /);
      else if (code === 'rules/orphan-runbook') expect(where.file).toBe('alerts/shop/runbooks/RequestsSluggish.md');
      else expect(linesOf(fails)).toContain(`${where.file}:${where.line}`);
    }
  });

  it('and nothing else is found in the corrected example', () => {
    expect(problemsOfExample(passes)).toEqual([]);
  });
});

const linesOf = ({ file, line, text }: Example): readonly string[] =>
  text.split('\n').map((_, index) => `${file}:${line + index}`);
