import { formatDuration } from '@belvedere/core';
import { DEFAULT_BUCKETS, type MetricKind } from '@belvedere/promql';
import type { Declaration } from '../declarations/declaration.ts';
import { stringLiteral } from '../string-literal.ts';
import { identifiersOf } from './identifier.ts';

/** The scrape job that the metrics are declared for. */
export interface JobOptions {
  readonly name: string;
  /** In milliseconds. */
  readonly scrapeInterval: number;
}

/** The functions that declare, by kind. */
const BUILDERS: Readonly<Record<MetricKind, string>> = {
  counter: 'counter',
  gauge: 'gauge',
  histogram: 'histogram',
  'native-histogram': 'nativeHistogram',
  summary: 'summary',
};

/**
 * A module of a catalog: the job and a declaration for each metric. Whatever the texts hold, they stay within their
 * literals. The layout is the formatter's: {@link formatSource}.
 */
export function catalogSource(declarations: readonly Declaration[], job: JobOptions): string {
  const functions = ['job', ...Object.values(BUILDERS)];
  const [jobName] = identifiersOf([job.name], functions);
  const names = identifiersOf(
    declarations.map(({ name }) => name),
    [...functions, jobName!],
  );
  const { builders, statements } = declarationSources(declarations, names, jobName);
  return [
    `import { ${['job', ...builders].sort().join(', ')} } from '@belvedere/promql';`,
    `export const ${jobName} = job(${stringLiteral(job.name)}, { scrapeInterval: '${formatDuration(job.scrapeInterval)}' });`,
    ...statements,
  ].join('\n\n');
}

/** The constants of declarations under given names, and the functions that they call; of no job unless one is named. */
export function declarationSources(
  declarations: readonly Declaration[],
  names: readonly string[],
  job = '[]',
): { readonly builders: readonly string[]; readonly statements: readonly string[] } {
  return {
    builders: [...new Set(declarations.map(({ kind }) => BUILDERS[kind]))],
    statements: declarations.map((declaration, index) => constant(names[index]!, declaration, job)),
  };
}

function constant(name: string, declaration: Declaration, job: string): string {
  const { kind, help, unit, labels, values, buckets, quantiles, remark } = declaration;
  const isUsual = kind !== 'histogram' || String(buckets) === String(DEFAULT_BUCKETS) || buckets.length === 0;
  const fields = [
    `help: ${stringLiteral(help)}`,
    ...(unit === undefined ? [] : [`unit: ${stringLiteral(unit)}`]),
    ...(labels.length === 0 ? [] : [`labels: ${texts(labels)}`]),
    ...(values.size === 0
      ? []
      : [`values: { ${[...values].map(([label, known]) => `${key(label)}: ${texts(known)}`).join(', ')} }`]),
    ...(isUsual ? [] : [`buckets: [${buckets.join(', ')}]`]),
    ...(quantiles.length === 0 ? [] : [`quantiles: [${quantiles.join(', ')}]`]),
    `job: ${job}`,
  ];
  const comment = remark === undefined ? '' : `/** ${remark} */\n`;
  // The line break after the brace keeps one field a line.
  return `${comment}export const ${name} = ${BUILDERS[kind]}(${stringLiteral(declaration.name)}, {\n${fields.join(',\n')},\n});`;
}

const texts = (list: readonly string[]): string => `[${list.map(stringLiteral).join(', ')}]`;

/** The key `__proto__` in an object's literal is no key, unless it is computed. */
const key = (label: string): string => (label === '__proto__' ? `[${stringLiteral(label)}]` : stringLiteral(label));
