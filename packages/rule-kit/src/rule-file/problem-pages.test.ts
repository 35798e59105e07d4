/** The pages of docs/problems/ whose codes only the check of rule files finds: their examples, judged by it. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkRuleFile } from './check-rule-file.ts';

const PAGES = resolve(import.meta.dirname, '../../../../docs/problems');

describe.each(['rules/malformed-file', 'rules/invalid-field'])('%s', (code) => {
  const page = readFileSync(resolve(PAGES, `${code.replace('/', '-')}.md`), 'utf8');
  const example = (section: 'Fails' | 'Passes'): string =>
    /^```yaml\n(.*?)^```/ms.exec(page.slice(page.indexOf(`## ${section}\n`)))![1]!;

  it('is all that its first example has', () => {
    const codes = checkRuleFile('rules.yaml', example('Fails')).map((problem) => problem.code);
    expect(new Set(codes)).toEqual(new Set([code]));
  });

  it('is not what its second example has', () => {
    expect(checkRuleFile('rules.yaml', example('Passes'))).toEqual([]);
  });
});
