import { goVersion } from './tools.ts';
import type { Tool, ToolName } from './tools.ts';

export type ToolSource = 'override' | 'cache' | 'path' | 'downloaded' | 'built';

export interface FoundTool {
  readonly status: 'found';
  readonly tool: ToolName;
  readonly path: string;
  readonly version: string;
  readonly source: ToolSource;
  /** A sentence for each binary that was refused and each way to install that failed before this one served. */
  readonly rejected: readonly string[];
}

export interface MissingTool {
  readonly status: 'missing';
  readonly tool: ToolName;
  /** A sentence for each binary that was refused and each way to install that failed. */
  readonly rejected: readonly string[];
  /** All sentences that explain the absence; never empty. */
  readonly reasons: readonly string[];
  /** What to do, as a sentence. */
  readonly fix: string;
  /** False where installing cannot help: an override names a binary that does not serve. */
  readonly installable: boolean;
}

export type ToolResult = FoundTool | MissingTool;

/** What makes an absent tool available: the ways that `installTool` knows, and the override. */
export function installFix({ name, goPackage, minimum, override }: Tool): string {
  const wanted = `${name} ${minimum.version} or newer`;
  const install = goPackage === null ? `Put ${wanted} on PATH` : `Install Go ${goVersion} or newer`;
  return `${install}, let this machine reach github.com, or set ${override} to the path of ${wanted}.`;
}

/** What helps where nothing can be installed. */
export const overrideFix = ({ name, minimum, override }: Tool): string =>
  `Set ${override} to the path of ${name} ${minimum.version} or newer.`;
