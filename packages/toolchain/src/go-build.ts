import { join } from 'node:path';
import { cachedPath, publish, withStaging } from './cache.ts';
import { goModule } from './go-module.ts';
import { examine } from './examine.ts';
import { hasCode } from './errors.ts';
import type { InstallContext } from './install-context.ts';
import { executable, platformOf } from './platform.ts';
import type { RunResult } from './process.ts';
import type { Tool } from './tools.ts';
import { watchdog } from './watchdog.ts';

/** Longest silence while Go fetches modules; it names each one when it begins with it. */
const fetchSilenceMs = 120_000;

const buildFlags = ['-mod=readonly', '-trimpath'];

/** Where the tools' `--version` reads the version that a release's build sets. */
const versionVariable = 'github.com/prometheus/common/version.Version';

/** Builds a tool with Go from the pinned module and puts it into the cache. Throws a sentence. */
export async function installByGo(tool: Tool, context: InstallContext): Promise<void> {
  const { goPackage, name, release } = tool;
  if (goPackage === null) {
    throw new Error(`${name} cannot be built by Go: its module lacks the files of the web UI that it embeds.`);
  }
  const stale = await stalePackages(goPackage, tool, context);
  await withStaging(context.host, async (staging) => {
    const staged = join(staging, executable(name, context.host));
    const stamp = `-X ${versionVariable}=${release.version}`;
    const args = ['build', '-v', ...buildFlags, '-buildvcs=false', '-ldflags', stamp, '-o', staged, goPackage];
    const onStderrLine = compileProgress(tool, stale, context);
    // An interrupted Go leaves its work directory; here it goes with the staging directory.
    await go(args, context, { onStderrLine, signal: context.signal, env: { GOTMPDIR: staging } });
    const examination = await examine(tool, staged, context.host, context.signal);
    if (!examination.serves) throw new Error(`Go's build is of no use here: ${examination.reason}`);
    await publish(staged, cachedPath(tool, context.host));
  });
}

/** Has Go fetch the modules, and returns the packages that it has yet to compile. */
async function stalePackages(goPackage: string, tool: Tool, context: InstallContext): Promise<ReadonlySet<string>> {
  const sentence = (seconds: number) => `Go, fetching the modules of ${tool.name}, said nothing for ${seconds} s.`;
  const silence = watchdog(sentence, fetchSilenceMs, context.signal);
  const onStderrLine = (line: string) => {
    silence.alive();
    const module = /^go: downloading (.+)$/.exec(line)?.[1];
    if (module !== undefined) context.report('building', `fetching ${module}`);
  };
  context.report('building', `building ${tool.name} ${tool.release.version} with Go`);
  try {
    const template = '{{if .Stale}}{{.ImportPath}}{{end}}';
    const args = ['list', '-deps', ...buildFlags, '-f', template, goPackage];
    const { stdout } = await go(args, context, { onStderrLine, signal: silence.signal });
    return new Set(stdout.split('\n').filter((line) => line !== ''));
  } finally {
    silence.stop();
  }
}

/** Reads `go build -v`, which names each package when it begins to compile it. */
function compileProgress({ name }: Tool, stale: ReadonlySet<string>, context: InstallContext) {
  const begun = new Set<string>();
  return (line: string) => {
    if (!stale.has(line)) return;
    begun.add(line);
    const message = `building ${name}: ${begun.size} of ${stale.size} packages`;
    context.report('building', message, begun.size, stale.size);
  };
}

interface GoOptions {
  readonly onStderrLine: (line: string) => void;
  readonly signal: AbortSignal | undefined;
  readonly env?: Readonly<Record<string, string>>;
}

async function go(args: readonly string[], { host }: InstallContext, options: GoOptions): Promise<RunResult> {
  const { os, arch } = platformOf(host);
  const env = { ...host.env, CGO_ENABLED: '0', GOOS: os, GOARCH: arch, GOWORK: 'off', ...options.env };
  const { onStderrLine, signal } = options;
  try {
    const result = await host.run('go', args, { cwd: goModule, env, onStderrLine, ...(signal && { signal }) });
    if (result.exitCode !== 0) throw new Error(`go ${args[0]} failed: ${lastLines(result.stderr, 5)}`);
    return result;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new Error('Go, which can build it, is not on PATH.', { cause: error });
    throw error;
  }
}

const lastLines = (text: string, count: number): string => text.trim().split('\n').slice(-count).join('\n');
