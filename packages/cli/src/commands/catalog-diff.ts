import { durationLength, hasErrors, sortProblems, type Problem } from '@belvedere/core';
import { compareCatalogs, unknownJobs, type CatalogOfProject } from '@belvedere/import';
import { loadCatalogs, selectDomains } from '../catalog/catalogs.ts';
import { observeJobs } from '../catalog/observe-jobs.ts';
import { PrometheusClient } from '../catalog/prometheus-client.ts';
import { httpUrl } from '../http/get-text.ts';
import { showProblems, summary, type Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';

export interface CatalogDiffOptions {
  readonly prometheus: string;
  /** How far back a series counts as exposed. */
  readonly within: string;
  readonly onlyScraped?: boolean;
  readonly onlyExposed?: boolean;
  readonly onlyDeclared?: boolean;
  readonly allowRemote?: boolean;
  readonly json?: boolean;
}

/** `belvedere catalog diff`: what a running Prometheus says against the catalogs of domains; all problems at once. */
export async function catalogDiff(
  root: string,
  names: readonly string[],
  options: CatalogDiffOptions,
  output: Output,
): Promise<number> {
  const url = httpUrl(options.prometheus);
  const start = Math.floor((Date.now() - windowOf(options.within)) / 1000);
  const all = await loadCatalogs(root);
  const domains = selectDomains(all, names);
  const catalogs = domains.flatMap((domain) => domain.catalogs);
  const client = new PrometheusClient(url, { allowRemote: options.allowRemote ?? false });
  const observed = await observeJobs(client, catalogs, start);
  const { declared, scraped } = jobsOf(catalogs, observed);
  if (options.onlyScraped === true && declared.length > 0 && scraped.length === 0) {
    throw new UsageError(`${url.href} scrapes none of the jobs of these catalogs, so nothing can be compared`);
  }

  const comparison = { catalogs, known: all.flatMap((domain) => domain.catalogs), observed };
  const found = [...compareCatalogs(comparison), ...(names.length === 0 ? unknownJobs(comparison) : [])];
  const problems = [
    ...domains.flatMap((domain) => domain.problems),
    ...found.filter((problem) => !isLeftOut(problem, options)),
  ];
  if (options.json === true) output.result(JSON.stringify({ problems: sortProblems(problems) }, null, 2));
  else showProblems(output, problems);
  noteLeftOut(found, options, output);
  output.note(`${scraped.length} of ${declared.length} jobs at ${url.href}: ${summary(problems, domains.length)}`);
  return hasErrors(problems) ? 1 : 0;
}

/** The jobs that catalogs declare, and those of them that the Prometheus scrapes. */
function jobsOf(
  catalogs: readonly CatalogOfProject[],
  observed: ReadonlyMap<string, unknown>,
): { readonly declared: readonly string[]; readonly scraped: readonly string[] } {
  const declared = [...new Set(catalogs.flatMap(({ catalog }) => catalog.jobs.map(({ name }) => name)))];
  return { declared, scraped: declared.filter((name) => observed.has(name)) };
}

/** What each option leaves out, by the codes of the problems that it would be. */
const LEFT_OUT = {
  onlyScraped: { codes: ['catalog/missing-job'], what: 'that this Prometheus does not scrape' },
  onlyExposed: { codes: ['catalog/missing-metric'], what: 'that no target exposes' },
  onlyDeclared: { codes: ['catalog/unknown-metric', 'catalog/unknown-job'], what: 'that no catalog declares' },
} as const;
const FILTERS = Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[];

const leftOutBy = (filter: keyof typeof LEFT_OUT, { code }: Problem): boolean =>
  LEFT_OUT[filter].codes.some((one) => one === code);

const isLeftOut = (problem: Problem, options: CatalogDiffOptions): boolean =>
  FILTERS.some((filter) => options[filter] === true && leftOutBy(filter, problem));

/** What the verdict is not about: jobs by their names, metrics by their number. */
function noteLeftOut(found: readonly Problem[], options: CatalogDiffOptions, output: Output): void {
  for (const filter of FILTERS.filter((name) => options[name] === true)) {
    const objects = found.filter((problem) => leftOutBy(filter, problem)).map(({ where }) => where.object ?? '');
    const jobs = objects.filter((object) => object.startsWith('job '));
    const metrics = objects.length - jobs.length;
    const parts = [...jobs, ...(metrics === 0 ? [] : [`${metrics} metric${metrics === 1 ? '' : 's'}`])];
    if (parts.length > 0) output.note(`left out, ${LEFT_OUT[filter].what}: ${parts.join(', ')}`);
  }
}

function windowOf(text: string): number {
  try {
    return durationLength(text);
  } catch (error) {
    throw new UsageError(`--within: ${(error as Error).message}`);
  }
}
