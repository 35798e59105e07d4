/**
 * `npm run bench [name…]`: every benchmark of the repository, each in a process of its own, with what it must hold.
 * Ends with code 1 where one does not.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { pathToFileURL } from 'node:url';

/** What a `bench/*.bench.ts` file exports as `benchmark`. */
interface Benchmark {
  readonly name: string;
  /** The largest value that is right, or the least where `atLeast` says so. */
  readonly hold: number;
  readonly atLeast?: boolean;
  readonly unit: string;
  run(): Measurement | Promise<Measurement>;
}

interface Measurement {
  readonly value: number;
  readonly detail: string;
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { one: { type: 'string' } } });

if (values.one === undefined) {
  const files = globSync(['{packages,packages/metrics,stacks}/*/bench/*.bench.ts', 'tools/bench/*.bench.ts']).sort();
  const chosen = files.filter((file) => positionals.length === 0 || positionals.some((name) => file.includes(name)));
  const failed = chosen.filter((file) => {
    const self = process.argv[1]!;
    return spawnSync(process.execPath, ['--expose-gc', self, '--one', file], { stdio: 'inherit' }).status !== 0;
  });
  process.exitCode = failed.length === 0 && chosen.length > 0 ? 0 : 1;
} else {
  const module = (await import(pathToFileURL(resolve(values.one)).href)) as { benchmark: Benchmark };
  const { name, hold, unit, atLeast = false, run } = module.benchmark;
  const { value, detail } = await run();
  const holds = atLeast ? value >= hold : value <= hold;
  const verdict = holds ? styleText('green', 'holds') : styleText('red', 'FAILS');
  console.log(`${verdict}  ${name}: ${value.toPrecision(3)} ${unit} (${atLeast ? '≥' : '≤'} ${hold}); ${detail}`);
  process.exitCode = holds ? 0 : 1;
}
