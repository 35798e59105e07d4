import { names } from '@belvedere/core';
import type { Declaration } from '../../declarations/declaration.ts';
import { declarationSources } from '../../source/catalog-source.ts';
import type { Reference } from '../catalog/reference.ts';
import type { ImportedGroup } from '../imported-rule.ts';
import { groupSource } from './group-source.ts';
import { ModuleSource } from './module.ts';
import { METRICS_MODULE } from './names.ts';
import { fileNames, namesOf, type GroupConstants } from './constants.ts';
import { ruleSource, type AliasOf } from './rule-source.ts';

/** What is written of an import. */
export interface RulesToWrite {
  readonly domain: string;
  readonly groups: readonly ImportedGroup[];
  /** The metrics that no catalog declares, and their constants. */
  readonly declarations: readonly Declaration[];
  readonly identifiers: readonly string[];
  /** The metrics of catalogs that the rules read. */
  readonly known: readonly Reference[];
}

/**
 * Modules by their path: the metrics, a file for each group, and an index with all groups and the catalog of the metrics.
 * The layout is the formatter's.
 */
export function rulesModules(rules: RulesToWrite): ReadonlyMap<string, string> {
  const { aliasOf, constants } = namesOf(rules);
  const files = fileNames(rules.groups);
  const modules = new Map<string, string>();
  const index = new ModuleSource();
  if (rules.declarations.length > 0) {
    const metrics = new ModuleSource();
    addMetrics(metrics, rules);
    modules.set('metrics.ts', metrics.text());
    index.add(`import * as metrics from '${METRICS_MODULE}';`);
    addCatalog(index, rules.domain, 'metrics');
  }
  for (const [at, group] of rules.groups.entries()) {
    const module = new ModuleSource();
    addGroup(module, group, rules.domain, constants[at]!, aliasOf);
    modules.set(`${files[at]}.ts`, module.text());
    index.import(`./${files[at]}.ts`, constants[at]!.constant);
  }
  addGroups(index, constants);
  modules.set('index.ts', index.text());
  return modules;
}

/** The same as one module. */
export function rulesModule(rules: RulesToWrite): string {
  const { aliasOf, constants } = namesOf(rules);
  const module = new ModuleSource([METRICS_MODULE]);
  if (rules.declarations.length > 0) {
    addMetrics(module, rules);
    addCatalog(module, rules.domain, `{ ${rules.identifiers.join(', ')} }`);
  }
  for (const [at, group] of rules.groups.entries()) addGroup(module, group, rules.domain, constants[at]!, aliasOf);
  addGroups(module, constants);
  return module.text();
}

function addMetrics(module: ModuleSource, { declarations, identifiers }: RulesToWrite): void {
  const { builders, statements } = declarationSources(declarations, identifiers);
  for (const builder of builders) module.import('@belvedere/promql', builder);
  module.add(...statements);
}

function addCatalog(module: ModuleSource, domain: string, metrics: string): void {
  module.import('@belvedere/promql', 'catalog');
  module.add(
    '/** The metrics that the rules read and no other catalog declares, as far as the rules tell. */\n' +
      `export const importedCatalog = catalog('${names.slug(domain)}', ${metrics});`,
  );
}

function addGroup(
  module: ModuleSource,
  group: ImportedGroup,
  domain: string,
  constants: GroupConstants,
  aliasOf: AliasOf,
): void {
  for (const [at, rule] of group.rules.entries()) module.add(ruleSource(constants.rules[at]!, rule, module, aliasOf));
  module.add(groupSource(group, { domain, ...constants }, module));
}

function addGroups(module: ModuleSource, constants: readonly GroupConstants[]): void {
  module.import('@belvedere/rule-kit', 'type RuleGroup');
  const list = constants.map(({ constant }) => constant).join(', ');
  module.add(`/** All groups, in the order of their file. */\nexport const groups: readonly RuleGroup[] = [${list}];`);
}
