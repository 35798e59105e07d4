import { join } from 'node:path';
import { cachedPath, toolsDirectory } from './cache.ts';
import { downloadLimits } from './download.ts';
import type { DownloadLimits } from './download.ts';
import { messageOf } from './errors.ts';
import { examine } from './examine.ts';
import { findOnPath } from './find.ts';
import { installByGo } from './go-build.ts';
import { hostOf } from './host.ts';
import type { HostOptions } from './host.ts';
import type { InstallContext } from './install-context.ts';
import { withLock } from './lock.ts';
import { unsupportedPlatform } from './platform.ts';
import type { OnProgress } from './progress.ts';
import { installFromRelease, releasesUrl } from './release.ts';
import { installFix, overrideFix } from './result.ts';
import type { FoundTool, MissingTool, ToolResult, ToolSource } from './result.ts';
import { tools } from './tools.ts';
import type { Tool, ToolName } from './tools.ts';

export interface InstallOptions extends HostOptions {
  readonly onProgress?: OnProgress;
  /** In place of GitHub, for tests: `<releasesUrl>/<repository>/releases/download/…`. */
  readonly releasesUrl?: string;
  readonly limits?: DownloadLimits;
}

type Way = readonly [source: ToolSource, install: (tool: Tool, context: InstallContext) => Promise<void>];

const ways: readonly Way[] = [
  ['downloaded', installFromRelease],
  ['built', installByGo],
];

/**
 * Installs a tool's pinned version into the cache: the release's archive, verified by its published SHA-256, else a
 * build by Go from the pinned module. A tool that Go cannot build is as a last resort taken from PATH.
 * Of processes that install the same release at once one works and the others wait.
 * Never throws for the machine's state (all failures are `reasons`), only the reason of `options.signal`.
 */
export async function installTool(name: ToolName, options: InstallOptions = {}): Promise<ToolResult> {
  const tool = tools[name];
  const { signal, onProgress } = options;
  const host = hostOf(options);
  const context: InstallContext = {
    host,
    releasesUrl: options.releasesUrl ?? releasesUrl,
    limits: options.limits ?? downloadLimits,
    signal,
    report: (phase, message, done, total) =>
      onProgress?.({
        tool: name,
        phase,
        message,
        ...(done !== undefined && { done }),
        ...(total !== undefined && { total }),
      }),
  };
  const { repository, version } = tool.release;
  const directory = toolsDirectory(host);
  const lock = join(directory, `${repository}-${version}.lock`);
  const onWait = () => context.report('waiting', `waiting for another process that installs ${repository} ${version}`);
  const unsupported = unsupportedPlatform(host);
  if (unsupported !== undefined) return missing(tool, [unsupported], overrideFix(tool));
  try {
    return await withLock(lock, { signal, onWait }, () => installLocked(tool, context));
  } catch (error) {
    signal?.throwIfAborted();
    const fix = 'Set BELVEDERE_CACHE to a directory that can be written.';
    return missing(tool, [`Nothing can be installed in ${directory}: ${messageOf(error)}.`], fix);
  }
}

async function installLocked(tool: Tool, context: InstallContext): Promise<ToolResult> {
  // Whoever held the lock before may have installed it.
  const present = await inCache(tool, 'cache', [], context);
  if (present) return present;
  const rejected: string[] = [];
  for (const [source, install] of ways) {
    try {
      await install(tool, context);
      const found = await inCache(tool, source, rejected, context);
      if (found) return found;
    } catch (error) {
      context.signal?.throwIfAborted();
      rejected.push(messageOf(error));
    }
  }
  return tool.goPackage === null ? lastResort(tool, rejected, context) : missing(tool, rejected);
}

async function lastResort(tool: Tool, rejected: readonly string[], context: InstallContext): Promise<ToolResult> {
  const result = await findOnPath(tool, context.host, context.signal);
  if (result.status === 'found') return { ...result, rejected: [...rejected, ...result.rejected] };
  return missing(tool, [...rejected, ...result.reasons]);
}

async function inCache(
  tool: Tool,
  source: ToolSource,
  rejected: readonly string[],
  { host, signal }: InstallContext,
): Promise<FoundTool | undefined> {
  const path = cachedPath(tool, host);
  const examination = await examine(tool, path, host, signal);
  if (!examination.serves) return undefined;
  return { status: 'found', tool: tool.name, path, version: examination.version, source, rejected };
}

function missing(tool: Tool, reasons: readonly string[], fix: string = installFix(tool)): MissingTool {
  return { status: 'missing', tool: tool.name, rejected: reasons, reasons, fix, installable: true };
}
