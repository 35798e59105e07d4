import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkspaceCopy } from './workspace-copy.ts';

/** What the page answers, as far as tests read it. */
export interface PageState {
  readonly steps: readonly { readonly name: string; readonly status: string; readonly detail: string }[];
  readonly troubles: readonly string[];
  readonly problems: readonly unknown[];
  readonly servers: readonly { readonly name: string; readonly url: string }[];
  readonly dashboards: readonly { readonly title: string; readonly uid: string }[];
  readonly groups: readonly {
    readonly name: string;
    readonly rules: readonly {
      readonly name: string;
      readonly health: string;
      readonly type: string;
      readonly state?: string;
      readonly lastEvaluation: string;
    }[];
  }[];
}

/** A dashboard as the page answers it. */
export interface ShownDashboard {
  readonly title: string;
  readonly panels: readonly {
    readonly title: string;
    readonly queries: readonly {
      readonly expression: string;
      readonly error?: string;
      readonly series: readonly unknown[];
    }[];
  }[];
}

/** `belvedere local up` in a copy of the repository, as a user starts it. */
export class RunningPlatform implements AsyncDisposable {
  readonly url: string;
  readonly process: ChildProcess;

  private constructor(process: ChildProcess, url: string) {
    this.process = process;
    this.url = url;
  }

  /** Starts it and waits for its address, which comes first. */
  static async start(
    copy: WorkspaceCopy,
    parameters: readonly string[] = [],
    environment: NodeJS.ProcessEnv = {},
  ): Promise<RunningPlatform> {
    const child = spawn('belvedere', ['local', 'up', '--port', '0', ...parameters], {
      cwd: copy.folder,
      env: { ...copy.environment(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
      said += String(chunk);
      const url = /Belvedere is at (\S+)/.exec(said)?.[1];
      if (url !== undefined) return new RunningPlatform(child, url);
    }
    throw new Error(`the platform did not start: ${said}`);
  }

  /**
   * Each time over a connection of its own: the page closes one that was kept for five seconds, and a test that waits for
   * a command meanwhile does not hear of it.
   */
  async state(): Promise<PageState> {
    const response = await fetch(`${this.url}/api/state`, { headers: { connection: 'close' } });
    return (await response.json()) as PageState;
  }

  async dashboard(uid: string): Promise<ShownDashboard> {
    const response = await fetch(`${this.url}/api/dashboards/${uid}`, { headers: { connection: 'close' } });
    return (await response.json()) as ShownDashboard;
  }

  /** Waits until the state is as asked; throws with what it is where that takes too long. */
  async until(what: string, holds: (state: PageState) => boolean, seconds: number): Promise<PageState> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const state = await this.state();
      if (holds(state)) return state;
      if (Date.now() > end) {
        throw new Error(
          `not within ${seconds} s: ${what}\n${JSON.stringify({ ...state, dashboards: undefined }, null, 1).slice(0, 6000)}`,
        );
      }
      await sleep(500);
    }
  }

  /** Ctrl-C; the exit code. */
  async stop(): Promise<number | null> {
    if (!this.hasEnded) this.process.kill('SIGINT');
    return this.ended();
  }

  /** The exit code of one that somebody else has asked to stop: while it exits, a signal would kill it. */
  async ended(): Promise<number | null> {
    if (!this.hasEnded) await once(this.process, 'exit');
    return this.process.exitCode;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  private get hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }
}

/** The alerts that are pending or firing, but for the dead man's switch, which always is. */
export const alertsIn = (state: PageState, wanted: 'pending' | 'firing'): string[] =>
  state.groups
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.state === wanted && rule.name !== 'Watchdog')
    .map(({ name }) => name)
    .sort();

/** The rules that were evaluated at least once: some are only every few minutes. */
export const evaluated = ({ groups }: PageState) =>
  groups.flatMap(({ rules }) => rules).filter(({ health }) => health !== 'unknown');

/** As many rules as are evaluated twice a minute. */
export const manyEvaluated = (state: PageState): boolean => evaluated(state).length > 200;

/** The panels that show nothing, by name. The history is of an hour: what is compared with last week stays empty. */
export const emptyPanels = ({ title, panels }: ShownDashboard): string[] =>
  panels.flatMap((panel) =>
    panel.queries
      .filter(({ series, expression }) => series.length === 0 && !/ offset \d+[dwy]/.test(expression))
      .map(({ expression, error }) => `${title} / ${panel.title}: ${error ?? expression}`),
  );
