import { gte, parse } from 'semver';
import type { Host } from './host.ts';
import { hasCode, messageOf } from './errors.ts';
import type { Tool } from './tools.ts';
import { watchdog } from './watchdog.ts';

export type Examination =
  { readonly serves: true; readonly version: string } | { readonly serves: false; readonly reason: string };

/** Far more than any of the tools takes, on a machine that is busy compiling. */
const versionTimeoutMs = 15_000;

/** Asks a binary for its version (`<tool> --version`) and says whether it serves, or in a sentence why not. */
export async function examine(tool: Tool, path: string, host: Host, signal?: AbortSignal): Promise<Examination> {
  const timer = watchdog((seconds) => `it did not answer --version within ${seconds} s`, versionTimeoutMs, signal);
  try {
    const { exitCode, stdout, stderr } = await host.run(path, ['--version'], { env: host.env, signal: timer.signal });
    // Older releases print it to stderr.
    const version = versionIn(tool, `${stdout}\n${stderr}`);
    return version === undefined
      ? refused(path, wrongAnswer(tool, exitCode, stdout + stderr))
      : judge(tool, path, version);
  } catch (error) {
    signal?.throwIfAborted();
    return refused(path, whyNotRun(error));
  } finally {
    timer.stop();
  }
}

const refused = (path: string, why: string): Examination => ({
  serves: false,
  reason: `${path} does not serve: ${why}.`,
});

function versionIn({ name }: Tool, output: string): string | undefined {
  return new RegExp(`^${name}, version (\\d\\S*)`, 'm').exec(output)?.[1];
}

function judge({ name, minimum }: Tool, path: string, printed: string): Examination {
  const version = parse(printed)?.version;
  if (version === undefined) return refused(path, `its version "${printed}" is not of the form 1.2.3`);
  if (gte(version, minimum.version)) return { serves: true, version };
  return refused(path, `it is ${name} ${version}, older than ${minimum.version}, and lacks ${minimum.olderLacks}`);
}

function wrongAnswer({ name }: Tool, exitCode: number, output: string): string {
  const first = output.trim().split('\n', 1)[0] ?? '';
  const said = first === '' ? 'said nothing' : `said ${JSON.stringify(first.slice(0, 200))}`;
  return `asked for --version it exited with ${exitCode} and ${said}, not "${name}, version …"`;
}

function whyNotRun(error: unknown): string {
  if (hasCode(error, 'ENOENT')) return 'there is no such file, or no interpreter for it';
  if (hasCode(error, 'EACCES')) return 'it is not an executable file (EACCES)';
  return messageOf(error);
}
