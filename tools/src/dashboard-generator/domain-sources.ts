import ts from 'typescript';
import { SourceFile, type Literal } from './source-file.ts';

/** The part of Nx's tree of files that is needed: what was written is read again, and reaches the disk at the end. */
export interface Files {
  readonly root: string;
  children(folder: string): string[];
  exists(path: string): boolean;
  read(path: string, encoding: 'utf8'): string | null;
  write(path: string, text: string): void;
}

/** Where the dashboards of a domain are listed. */
export const indexFile = (domain: string): string => `dashboards/${domain}/src/index.ts`;

/** The domains that have dashboards: one folder each. */
export const domainsOf = (files: Files): readonly string[] =>
  files.children('dashboards').filter((domain) => files.exists(indexFile(domain)));

/** The modules of a domain that know each of its dashboards, and the literals in them that do. */
export function sourcesOf(files: Files, domain: string) {
  const keys = read(files, `packages/metrics/${domain}/src/dashboards.ts`);
  const list = read(files, indexFile(domain));
  const test = read(files, `stacks/${domain}/src/dashboards.test.ts`);
  return {
    keys: { file: keys, literal: literalOf(keys, 'dashboards') },
    list: { file: list, literal: literalOf(list, 'dashboards') },
    test: { file: test, literal: literalOf(test, 'REQUIRED') },
  };
}

/** The constant of the first job of a domain: of `jobs.ts`, or of the first module that declares one. */
export function jobOf(files: Files, domain: string): string {
  const folder = `packages/metrics/${domain}/src`;
  const modules = [`${folder}/jobs.ts`, ...files.children(folder).map((name) => `${folder}/${name}/job.ts`)];
  for (const path of modules.filter((module) => files.exists(module))) {
    for (const [name, value] of read(files, path).constants()) if (isJob(value)) return name;
  }
  throw new RangeError(`${folder} declares no job to show: declare one, job('…', { scrapeInterval: '30s' })`);
}

/** The titles of a domain's dashboards by their keys. */
export function titlesOf(literal: Literal): ReadonlyMap<string, string> {
  if (!ts.isObjectLiteralExpression(literal)) return new Map();
  return new Map(
    literal.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) &&
      ts.isStringLiteralLike(property.initializer) &&
      !ts.isComputedPropertyName(property.name)
        ? [[property.name.text, property.initializer.text]]
        : [],
    ),
  );
}

function read(files: Files, path: string): SourceFile {
  const text = files.read(path, 'utf8');
  if (text === null) throw new RangeError(`${path} is missing, where every dashboard has a line: write it`);
  return new SourceFile(path, text);
}

/** A constant's list or object: itself, or the one that a function such as `dashboardKeys` takes last. */
function literalOf(file: SourceFile, constant: string): Literal {
  const value = file.constants().get(constant);
  const literal = value !== undefined && ts.isCallExpression(value) ? value.arguments.at(-1) : value;
  if (literal !== undefined && (ts.isArrayLiteralExpression(literal) || ts.isObjectLiteralExpression(literal))) {
    return literal;
  }
  throw new RangeError(`${file.path} has no constant '${constant}' with a list to add a line to: write one there`);
}

const isJob = (value: ts.Expression): boolean =>
  ts.isCallExpression(value) && ts.isIdentifier(value.expression) && value.expression.text === 'job';
