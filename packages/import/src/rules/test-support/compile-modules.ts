import { ruleFile, type RuleGroup } from '@belvedere/rule-kit';
import { pathToFileURL } from 'node:url';

/** The program that {@link compiledFiles} runs: the rule files that modules define, as JSON. */
const files: string[] = [];
for (const path of process.argv.slice(2)) {
  const { groups } = (await import(pathToFileURL(path).href)) as { groups: readonly RuleGroup[] };
  files.push(ruleFile(groups));
}
console.log(JSON.stringify(files));
