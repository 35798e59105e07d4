import { MOST_VALUES } from '../catalog/most-values.ts';
import { durationLength, hasErrors } from '@belvedere/core';
import { catalogSource, declare, formatSource, type JobOptions } from '@belvedere/import';
import { join } from 'node:path';
import { readExposition } from '../catalog/read-exposition.ts';
import { showProblems, type Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';

export interface CatalogImportOptions {
  /** `name` or `name:interval`. */
  readonly job: string;
  readonly values?: boolean;
  readonly allowRemote?: boolean;
}

/** What Prometheus itself scrapes by. Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/ */
const DEFAULT_INTERVAL = '1m';

/** `belvedere catalog import`: the declarations of what a target exposes, as TypeScript; nothing of a text that is malformed. */
export async function catalogImport(
  root: string,
  source: string,
  { job, values = false, allowRemote = false }: CatalogImportOptions,
  output: Output,
): Promise<number> {
  const { options, notes } = readJob(job);
  const exposition = await readExposition(source, allowRemote);
  if (hasErrors(exposition.problems)) {
    showProblems(output, exposition.problems);
    output.note('nothing is declared of a text that has malformed lines');
    return 1;
  }
  const declared = declare(exposition, { mostValues: values ? MOST_VALUES : 0 });
  if (declared.declarations.length === 0) throw new UsageError(`${source} exposes no metric that a catalog declares`);
  const text = await formatSource(catalogSource(declared.declarations, options), join(root, 'catalog.ts'));
  output.result(text.trimEnd());
  for (const note of [...notes, ...declared.notes]) output.note(note);
  return 0;
}

function readJob(text: string): { readonly options: JobOptions; readonly notes: readonly string[] } {
  const [, name = text, interval] = /^(.*):([^:]*)$/s.exec(text) ?? [];
  if (name === '') throw new UsageError(`--job '${text}' names no job: write it like --job inference-api:10s`);
  return {
    options: { name, scrapeInterval: lengthOf(interval ?? DEFAULT_INTERVAL) },
    notes:
      interval === undefined
        ? [`no scrape interval was stated, so ${DEFAULT_INTERVAL} is declared: --job ${name}:10s states one`]
        : [],
  };
}

function lengthOf(interval: string): number {
  try {
    return durationLength(interval);
  } catch (error) {
    throw new UsageError(`--job: ${(error as Error).message}`);
  }
}
