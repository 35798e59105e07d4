import type { RuleGroup } from '@belvedere/rule-kit';
import { backfill, type Simulation } from '@belvedere/simulator';
import { runTool } from '@belvedere/toolchain';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { recordingPasses } from '../recordings/recording-passes.ts';
import type { Recorded } from '../recordings/without-recordings.ts';
import { ANY_PORT } from './port.ts';
import { PrometheusApi } from './prometheus-api.ts';
import { prometheusConfig } from './prometheus-config.ts';
import { recordedHistory } from './recorded-history.ts';
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
  readonly groups: readonly RuleGroup[];
  /** What Prometheus itself would have stored beside the scrapes; nothing where left out. */
  readonly reports?: readonly Recorded[];
  readonly signal: AbortSignal;
}

/**
 * Fills Prometheus's storage with what the simulated targets would have been scraped for, and with what the recording
 * rules would have recorded. Throws an `Error` with the tools' own words where one refuses.
 */
export async function writeHistory(simulation: Simulation, options: HistoryOptions): Promise<void> {
  await mkdir(storageFolder(options.folder), { recursive: true });
  await writeScrapes(simulation, options);
  if (options.reports !== undefined) await writeRecordings(options.reports, options);
  for (const recorded of recordingPasses(options.groups)) await writeRecordings(recorded, options);
}

const writeScrapes = (simulation: Simulation, options: HistoryOptions): Promise<void> =>
  writeBlocks(paced(backfill(simulation, options.from, options.to)), options);

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
async function writeRecordings(recorded: readonly Recorded[], options: HistoryOptions): Promise<void> {
  const { from, to, prometheus, folder } = options;
  const reader = await startPrometheus(prometheus, folder, prometheusConfig({ targets: [], ruleFiles: [] }), ANY_PORT);
  try {
    await writeBlocks(recordedHistory(new PrometheusApi(reader.url), recorded, from, to), options);
  } finally {
    await reader.child.stop();
  }
}

/** Makes blocks of an OpenMetrics text. */
async function writeBlocks(chunks: AsyncIterable<string>, { promtool, folder, signal }: HistoryOptions): Promise<void> {
  const file = join(folder, 'history.om');
  try {
    await pipeline(Readable.from(chunks), createWriteStream(file), { signal });
    const parameters = ['tsdb', 'create-blocks-from', 'openmetrics', file, storageFolder(folder)];
    const run = await runTool(promtool, parameters, { signal });
    if (run.exitCode === 0) return;
    throw new Error(`promtool could not write the history: ${(run.stderr || run.stdout).trim()}`);
  } finally {
    await rm(file, { force: true });
  }
}
