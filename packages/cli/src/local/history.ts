import { backfill, type Simulation } from '@belvedere/simulator';
import { runTool } from '@belvedere/toolchain';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { prometheusConfig } from './prometheus-config.ts';
import { ANY_PORT } from './port.ts';
import { startPrometheus, storageFolder } from './servers.ts';

export interface HistoryOptions {
  /** Unix seconds. */
  readonly from: number;
  readonly to: number;
  /** The paths of the tools. */
  readonly promtool: string;
  readonly prometheus: string;
  /** Where Prometheus keeps its files. */
  readonly folder: string;
  /** Rules whose recordings have a history too. */
  readonly ruleFiles: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Fills Prometheus's storage with what the simulated targets would have been scraped for, and with what the recording
 * rules would have recorded. Throws an `Error` with the tools' own words where one refuses.
 */
export async function writeHistory(simulation: Simulation, options: HistoryOptions): Promise<void> {
  await mkdir(storageFolder(options.folder), { recursive: true });
  await writeScrapes(simulation, options);
  if (options.ruleFiles.length > 0) await writeRecordings(options);
}

async function writeScrapes(simulation: Simulation, options: HistoryOptions): Promise<void> {
  const { from, to, folder, signal } = options;
  const file = join(folder, 'history.om');
  try {
    await pipeline(Readable.from(paced(backfill(simulation, from, to))), createWriteStream(file), { signal });
    await createBlocks(['openmetrics', file, storageFolder(folder)], options);
  } finally {
    await rm(file, { force: true });
  }
}

/** In milliseconds: how long the page waits at most while the history is made. */
const PAUSE_EVERY = 50;

/** Lets everything else have its turn again and again: a history takes many seconds to make. */
async function* paced(chunks: Iterable<string>): AsyncGenerator<string> {
  let last = performance.now();
  for (const chunk of chunks) {
    if (chunk !== '') yield chunk;
    if (performance.now() - last < PAUSE_EVERY) continue;
    await setImmediate();
    last = performance.now();
  }
}

/** A Prometheus without rules of its own answers what they would have recorded. */
const RECORDED_EVERY = '30s';

async function writeRecordings(options: HistoryOptions): Promise<void> {
  const { from, to, prometheus, folder, ruleFiles } = options;
  const reader = await startPrometheus(prometheus, folder, prometheusConfig({ targets: [], ruleFiles: [] }), ANY_PORT);
  try {
    const range = [`--start=${Math.floor(from)}`, `--end=${Math.floor(to)}`, `--eval-interval=${RECORDED_EVERY}`];
    const place = [`--url=${reader.url}`, `--output-dir=${storageFolder(folder)}`];
    await createBlocks(['rules', ...range, ...place, ...ruleFiles], options);
  } finally {
    await reader.child.stop();
  }
}

async function createBlocks(parameters: readonly string[], { promtool, signal }: HistoryOptions): Promise<void> {
  const run = await runTool(promtool, ['tsdb', 'create-blocks-from', ...parameters], { signal });
  if (run.exitCode !== 0) throw new Error(`promtool could not write the history: ${(run.stderr || run.stdout).trim()}`);
}
