import { closest } from '@belvedere/core';
import { formatSource, stringLiteral } from '@belvedere/import';
import { join } from 'node:path';
import ts from 'typescript';
import { dashboardSource, IMPORTED, keyEntry, requiredEntry } from './dashboard-source.ts';
import { domainsOf, indexFile, jobOf, sourcesOf, titlesOf, type Files } from './domain-sources.ts';
import { nameDashboard, type DashboardName } from './naming.ts';
import { SourceFile } from './source-file.ts';

/** What `--domain` and `--title` say. */
export interface DashboardGeneratorOptions {
  readonly domain: string;
  readonly title: string;
}

/** Names that no constant of a module can have, though they are no keywords. Source: https://tc39.es/ecma262/#sec-identifiers-static-semantics-early-errors */
const REFUSED = ['arguments', 'eval', 'undefined'];

/**
 * `npx nx g ./tools/generators.json:dashboard --domain=trading --title='Order flow'`: writes
 * `dashboards/trading/src/order-flow.ts`, and adds a line each to the domain's keys, list and test of dashboards.
 *
 * @throws RangeError, before anything is written, where the domain is unknown, or the title is none or taken.
 */
export async function dashboardGenerator(files: Files, { domain, title }: DashboardGeneratorOptions): Promise<void> {
  refuseUnknownDomain(files, domain);
  const name = nameDashboard(title);
  const { keys, list, test } = sourcesOf(files, domain);
  refuseTaken(files, domain, name, titlesOf(keys.literal));

  const job = jobOf(files, domain);
  const constant = constantOf(name, new Set([...IMPORTED, job, ...list.file.identifiers()]));
  const written = [
    new SourceFile(fileOf(domain, name), dashboardSource({ ...name, domain, constant, job })),
    keys.file.append(keys.literal, keyEntry(name)),
    list.file.append(list.literal, constant).addImport(constant, `./${name.file}.ts`),
    test.file.append(test.literal, requiredEntry(name)),
  ];
  for (const { path, text } of written) files.write(path, await formatSource(text, join(files.root, path)));
}

const fileOf = (domain: string, { file }: DashboardName): string => join(indexFile(domain), '..', `${file}.ts`);

function refuseUnknownDomain(files: Files, domain: string): void {
  const domains = domainsOf(files);
  if (domains.includes(domain)) return;
  const meant = closest(domain, domains);
  const help = meant === undefined ? '' : `; did you mean '${meant}'?`;
  throw new RangeError(`no domain is named ${stringLiteral(domain)}: there are ${domains.join(', ')}${help}`);
}

function refuseTaken(files: Files, domain: string, name: DashboardName, titles: ReadonlyMap<string, string>): void {
  const shown = stringLiteral(name.title);
  for (const [key, title] of titles) {
    if (key === name.key || title === name.title) {
      throw new RangeError(
        `${domain} has the dashboard ${stringLiteral(title)} already, by the key ${key}: choose another title than ${shown}`,
      );
    }
  }
  const file = fileOf(domain, name);
  if (files.exists(file)) throw new RangeError(`${file} exists already: choose another title than ${shown}`);
}

/** The key, where a constant can have that name and nothing beside it does; else the key and what it is. */
function constantOf({ key }: DashboardName, taken: ReadonlySet<string>): string {
  const keyword = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, key).scan();
  const free = keyword === ts.SyntaxKind.Identifier && !REFUSED.includes(key) && !taken.has(key);
  return free ? key : `${key}Dashboard`;
}
