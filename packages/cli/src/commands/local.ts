import ora from 'ora';
import { runningInstance, stopInstance } from '../local/instance.ts';
import type { Step, StateStore } from '../local/state.ts';
import { localUp } from '../local/up.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';

export interface LocalUpOptions {
  readonly incident?: string;
  readonly seed: string;
  readonly port: string;
}

/** `belvedere local up`: runs until Ctrl-C, and stops all that it started. */
export async function up(root: string, { incident, seed, port }: LocalUpOptions, output: Output): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      output.note('\nstopping what was started…');
      stop.abort();
    });
  }
  try {
    await localUp(root, {
      ...(incident === undefined ? {} : { incident }),
      seed: wholeNumber('--seed', seed, 2 ** 31 - 1),
      port: wholeNumber('--port', port, 65_535),
      signal: stop.signal,
      onPage: (url, store) => {
        output.result(`Belvedere is at ${url} (Ctrl-C stops it)`);
        followSteps(store, output);
      },
    });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  return 0;
}

/** `belvedere local down`. */
export async function down(root: string, output: Output): Promise<number> {
  const instance = await runningInstance(root);
  if (instance === undefined) {
    output.result('nothing runs');
    return 0;
  }
  const stopped = await stopInstance(root, instance);
  output.result(
    stopped ? `stopped what ran at ${instance.url}` : `process ${instance.pid} was asked to stop and has not yet`,
  );
  return stopped ? 0 : 1;
}

/** `belvedere local status`. */
export async function status(root: string, options: { readonly json?: boolean }, output: Output): Promise<number> {
  const instance = await runningInstance(root);
  if (options.json === true) output.result(JSON.stringify(instance ?? null));
  else
    output.result(
      instance === undefined
        ? 'nothing runs: start it with `npm start`'
        : `runs at ${instance.url} (process ${instance.pid})`,
    );
  return instance === undefined ? 1 : 0;
}

function wholeNumber(option: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0 && value <= most) return value;
  throw new UsageError(`${option} is a whole number from 0 to ${most}, not '${text}'`);
}

/** Shows on stderr what the page shows: a spinner on a terminal, a line for each step that ends elsewhere. */
function followSteps(store: StateStore, output: Output): void {
  // A terminal that does not say how wide it is cannot be drawn on.
  if (process.stderr.isTTY && process.stderr.columns > 0) spin(store);
  else store.onStep((step) => step.status !== 'running' && output.note(`${step.status}: ${textOf(step)}`));
  store.onTrouble((sentence) => output.note(sentence));
}

function spin(store: StateStore): void {
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  store.onStep((step) => {
    if (step.status === 'done') spinner.succeed(textOf(step));
    else if (step.status === 'failed') spinner.fail(textOf(step));
    else if (spinner.isSpinning) spinner.text = textOf(step);
    else spinner.start(textOf(step));
  });
}

const textOf = ({ name, detail }: Step): string => (detail === '' ? name : `${name}: ${detail}`);
