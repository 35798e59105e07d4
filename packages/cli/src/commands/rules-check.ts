import { hasErrors, type Problem } from '@belvedere/core';
import { language } from '@belvedere/promql';
import { checkRuleFile } from '@belvedere/rule-kit';
import { readFile } from 'node:fs/promises';
import { showProblems, type Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { featuresOf, targetVersion, type LanguageOptions } from './promql.ts';

export interface RulesCheckOptions extends LanguageOptions {
  readonly json?: boolean;
}

/** `belvedere rules check`: everything for which Prometheus would refuse rule files, whoever wrote them. */
export async function rulesCheck(
  files: readonly string[],
  { enableFeature = [], prometheus, json }: RulesCheckOptions,
  output: Output,
): Promise<number> {
  const spoken = language({
    features: enableFeature.flatMap(featuresOf),
    ...(prometheus === undefined ? {} : { version: targetVersion(prometheus) }),
  });
  const problems: Problem[] = [];
  for (const file of files) problems.push(...checkRuleFile(file, await textOf(file), spoken));
  if (json === true) output.result(JSON.stringify({ problems }, null, 2));
  else showProblems(output, problems);
  output.note(`${problems.length === 0 ? 'no problems' : `${problems.length} problems`} in ${files.join(', ')}`);
  return hasErrors(problems) ? 1 : 0;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
