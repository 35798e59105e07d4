import { realpath, stat } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { cachedPath, toolsDirectory } from './cache.ts';
import { examine } from './examine.ts';
import { hostOf } from './host.ts';
import type { Host, HostOptions } from './host.ts';
import { executable } from './platform.ts';
import { installFix, overrideFix } from './result.ts';
import type { ToolResult, ToolSource } from './result.ts';
import { tools } from './tools.ts';
import type { Tool, ToolName } from './tools.ts';

interface Candidate {
  readonly source: ToolSource;
  readonly path: string;
}

/**
 * Finds a tool without installing anything: the override in the environment, else the own cache, else PATH.
 * A binary that does not serve is refused with a sentence and the search goes on, except that an override is the
 * user's word: where it does not serve, nothing else is taken. Throws only the reason of `options.signal`.
 */
export async function findTool(name: ToolName, options: HostOptions = {}): Promise<ToolResult> {
  const tool = tools[name];
  const host = hostOf(options);
  const override = host.env[tool.override];
  if (override) return findOverride(tool, override, host, options.signal);

  const cached = { source: 'cache', path: cachedPath(tool, host) } as const;
  const candidates = [...(await existing([cached])), ...(await onPath(tool, host))];
  return firstServing(tool, candidates, host, options.signal);
}

/** The part of `findTool` that looks on PATH only. */
export async function findOnPath(tool: Tool, host: Host, signal?: AbortSignal): Promise<ToolResult> {
  return firstServing(tool, await onPath(tool, host), host, signal);
}

async function findOverride(tool: Tool, override: string, host: Host, signal?: AbortSignal): Promise<ToolResult> {
  const path = resolve(override);
  const examination = await examine(tool, path, host, signal);
  if (examination.serves) {
    return { status: 'found', tool: tool.name, path, version: examination.version, source: 'override', rejected: [] };
  }
  const reasons = [`${tool.override}: ${examination.reason}`];
  const fix = `${overrideFix(tool)} Without it, one is looked for and installed.`;
  return { status: 'missing', tool: tool.name, rejected: reasons, reasons, fix, installable: false };
}

async function firstServing(
  tool: Tool,
  candidates: readonly Candidate[],
  host: Host,
  signal?: AbortSignal,
): Promise<ToolResult> {
  const rejected: string[] = [];
  for (const { source, path } of candidates) {
    const examination = await examine(tool, path, host, signal);
    if (examination.serves) {
      return { status: 'found', tool: tool.name, path, version: examination.version, source, rejected };
    }
    rejected.push(examination.reason);
  }
  const absent = `No ${tool.name} that serves is on PATH or in ${toolsDirectory(host)}.`;
  const reasons = [...rejected, absent];
  return { status: 'missing', tool: tool.name, rejected, reasons, fix: installFix(tool), installable: true };
}

async function onPath(tool: Tool, host: Host): Promise<Candidate[]> {
  const directories = (host.env.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
  const paths = directories.flatMap((directory) =>
    tool.pathNames.map((name) => join(directory, executable(name, host))),
  );
  return existing(paths.map((path) => ({ source: 'path', path })));
}

/** The candidates that are files, each file once: /bin is often a link to /usr/bin. */
async function existing(candidates: readonly Candidate[]): Promise<Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    try {
      const file = await realpath(candidate.path);
      if ((await stat(file)).isFile() && !found.has(file)) found.set(file, candidate);
    } catch {
      // Nothing there, or in a directory that may not be read: as good as absent.
    }
  }
  return [...found.values()];
}
