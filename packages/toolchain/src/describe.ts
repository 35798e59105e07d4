import { findTool } from './find.ts';
import type { HostOptions } from './host.ts';
import type { ToolSource } from './result.ts';
import { toolNames, tools } from './tools.ts';
import type { ToolName } from './tools.ts';

/** One tool's row of `belvedere tools`; what is not known is null. */
export interface ToolDescription {
  readonly tool: ToolName;
  readonly status: 'found' | 'missing';
  readonly version: string | null;
  readonly path: string | null;
  readonly source: ToolSource | null;
  /** Oldest version that serves, and the one that an installation brings. */
  readonly minimum: string;
  readonly pinned: string;
  /** A sentence for each binary that was refused, and why the tool is missing where it is. */
  readonly reasons: readonly string[];
  readonly fix: string | null;
}

/** Says of every tool whether it is there, from where and in which version, without installing anything. */
export async function describeTools(options: HostOptions = {}): Promise<ToolDescription[]> {
  return Promise.all(toolNames.map((name) => describeTool(name, options)));
}

async function describeTool(name: ToolName, options: HostOptions): Promise<ToolDescription> {
  const { minimum, release } = tools[name];
  const facts = { tool: name, minimum: minimum.version, pinned: release.version };
  const result = await findTool(name, options);
  if (result.status === 'found') {
    const { status, version, path, source, rejected } = result;
    return { ...facts, status, version, path, source, reasons: rejected, fix: null };
  }
  const { status, reasons, fix } = result;
  return { ...facts, status, version: null, path: null, source: null, reasons, fix };
}
