import type { Problem } from '@belvedere/core';
import { checkExpression, language, type Finding, type Language } from '@belvedere/promql';
import { Positions } from './positions.ts';
import { readRuleFile, type Path } from './read.ts';
import { groupProblems, ruleProblems, type FieldProblem } from './rule-problems.ts';
import type { FileRule } from './schema.ts';

/** A problem whose place is a path; its line is looked up when all are known. */
interface Found {
  readonly problem: Omit<Problem, 'where'>;
  readonly path: Path;
  readonly line?: number;
  readonly where: Pick<Problem['where'], 'object' | 'field' | 'source' | 'span'>;
}

/**
 * Everything for which Prometheus would refuse a rule file, whoever wrote it: its YAML, its structure, each field, each
 * expression. Also reads the `PrometheusRule` of the operator. Only a file with problems is read a second time, for
 * their lines.
 */
export function checkRuleFile(file: string, text: string, spoken: Language = language()): readonly Problem[] {
  const { groups, root, malformed } = readRuleFile(text);
  const found: Found[] = malformed.map(({ message, help, path, line }) => ({
    problem: { code: 'rules/malformed-file', severity: 'error', message, help },
    path,
    where: {},
    ...(line === undefined ? {} : { line }),
  }));
  const verdicts = new Map<string, readonly Finding[]>();
  const names = new Set<string>();
  for (const [at, group] of groups.entries()) {
    const groupPath = [...root, 'groups', at];
    for (const field of groupProblems(group, names)) found.push(ofField(field, groupPath, `group ${group.name}`));
    names.add(group.name);
    for (const [index, rule] of group.rules.entries()) {
      const path = [...groupPath, 'rules', index];
      for (const field of ruleProblems(rule)) found.push(ofField(field, path, nameOf(rule)));
      if (rule.expr === '') continue;
      let findings = verdicts.get(rule.expr);
      if (findings === undefined) {
        findings = checkExpression(rule.expr, spoken);
        verdicts.set(rule.expr, findings);
      }
      for (const finding of findings) found.push(ofExpression(finding, path, rule));
    }
  }
  if (found.length === 0) return [];
  const positions = new Positions(text);
  return found.map(({ problem, path, line = positions.lineOf(path), where }) => ({
    ...problem,
    where: { file, line, ...where },
  }));
}

const nameOf = ({ alert, record }: FileRule): string => (alert === '' ? `recording ${record}` : `alert ${alert}`);

const ofField = ({ field, message, help }: FieldProblem, path: Path, object: string): Found => ({
  problem: { code: 'rules/invalid-field', severity: 'error', message, help },
  path: [...path, field],
  where: { object, field },
});

const ofExpression = ({ span, ...problem }: Finding, path: Path, rule: FileRule): Found => ({
  problem,
  path: [...path, 'expr'],
  where: { object: nameOf(rule), field: 'expr', source: rule.expr, span },
});
