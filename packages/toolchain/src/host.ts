import { runTool } from './process.ts';

/** What this package reads of the machine; tests give their own. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
  readonly fetch: typeof fetch;
  readonly run: typeof runTool;
}

/** A host to use in place of parts of this machine, and a signal that ends the work (it rejects with the signal's reason). */
export interface HostOptions extends Partial<Host> {
  readonly signal?: AbortSignal;
}

/** This machine, with the parts that `options` names replaced. */
export function hostOf({ env, platform, arch, fetch, run }: HostOptions): Host {
  return {
    env: env ?? process.env,
    platform: platform ?? process.platform,
    arch: arch ?? process.arch,
    fetch: fetch ?? globalThis.fetch,
    run: run ?? runTool,
  };
}
