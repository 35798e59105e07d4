import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const METRICS = Number(process.env.M ?? 300);
const QUERIES = Number(process.env.Q ?? 1000);
const ROUNDS = 1;

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** The same names without types: what the compiler needs to read the file at all. */
const UNTYPED = `
interface Loose { [method: string]: (...parameters: unknown[]) => Loose }
declare function counter(name: string, options: object): Loose;
declare function gauge(name: string, options: object): Loose;
declare function histogram(name: string, options: object): Loose;
declare function job(name: string, options: object): Loose;
declare function seconds(value: number): Loose;
`;
const TYPED = `
import { seconds } from '@belvedere/core';
import { counter, gauge, histogram, job } from '../src/index.ts';
`;

/** A catalog and its queries, a third of each kind, as a domain would write them. */
function body(): string {
  const lines = [`const api = job('api', { scrapeInterval: '15s' });`];
  for (let index = 0; index < METRICS; index++) {
    const options = `{ help: 'h', labels: ['method', 'status', 'l${index % 50}'], job: api }`;
    const declared = [
      `counter('m${index}_total', ${options})`,
      `gauge('m${index}', ${options})`,
      `histogram('m${index}_seconds', ${options})`,
    ];
    lines.push(`const m${index} = ${declared[index % 3]};`);
  }
  for (let index = 0; index < QUERIES; index++) {
    const metric = `m${index % METRICS}`;
    const where = `where({ method: 'GET', l${(index % METRICS) % 50}: /a|b/ })`;
    const queries = [
      `${metric}.${where}.rate('5m').sum({ by: ['status'] }).dividedBy(${metric}.rate().sum({ by: ['status'] }))`,
      `${metric}.${where}.max({ by: ['method', 'status'] }).above(${metric}.over('1h').avg().min({ by: ['method', 'status'] }))`,
      `${metric}.${where}.quantile(0.95, { by: ['method'] }).above(seconds(0.15)).legend('{{method}} p95')`,
    ];
    lines.push(`export const q${index} = ${queries[(index % METRICS) % 3]};`);
  }
  return lines.join('\n');
}

/** Seconds and type instantiations of one check, as the compiler itself counts them. */
function check(folder: string, file: string): { seconds: number; instantiations: number } {
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--extendedDiagnostics',
    '--skipLibCheck',
    '--strict',
    '--target',
    'es2024',
    '--module',
    'nodenext',
  ];
  const result = spawnSync(
    process.execPath,
    [tsc, ...options, '--allowImportingTsExtensions', '--types', 'node', join(folder, file)],
    {
      encoding: 'utf8',
    },
  );
  if (result.status !== 0) throw new Error(`the generated file does not compile: ${result.stdout.slice(0, 2000)}`);
  const figure = (name: string): number => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(result.stdout)![1]);
  return { seconds: figure('Total time'), instantiations: figure('Instantiations') };
}

/** The price of the types: 3,000 metrics and 10,000 queries against the same file untyped. */
export const benchmark = {
  name: 'type-check 3,000 metrics / 10,000 queries ÷ the same file untyped',
  hold: 1.5,
  unit: 'ratio',
  run() {
    const folder = mkdtempSync(join(import.meta.dirname, '.types-'));
    try {
      const statements = body();
      writeFileSync(join(folder, 'typed.ts'), TYPED.replace('../src', '../../src') + statements);
      writeFileSync(join(folder, 'untyped.ts'), UNTYPED + statements);
      const rounds = Array.from({ length: ROUNDS }, () => ({
        typed: check(folder, 'typed.ts'),
        untyped: check(folder, 'untyped.ts'),
      }));
      const fastest = (kind: 'typed' | 'untyped'): number => Math.min(...rounds.map((round) => round[kind].seconds));
      const { instantiations } = rounds[0]!.typed;
      return {
        value: fastest('typed') / fastest('untyped'),
        detail: `${fastest('typed')} s ÷ ${fastest('untyped')} s, ${instantiations} instantiations`,
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
} as const;
console.log(benchmark.run());
