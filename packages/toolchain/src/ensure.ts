import { findTool } from './find.ts';
import { installTool } from './install.ts';
import type { InstallOptions } from './install.ts';
import type { ToolResult } from './result.ts';
import type { ToolName } from './tools.ts';

/**
 * Finds a tool, else installs it; what was refused on the way is in the result. An override that does not serve is
 * not replaced by an installation. Throws only the reason of `options.signal`.
 */
export async function ensureTool(name: ToolName, options: InstallOptions = {}): Promise<ToolResult> {
  const found = await findTool(name, options);
  if (found.status === 'found' || !found.installable) return found;
  const installed = await installTool(name, options);
  const rejected = [...new Set([...found.rejected, ...installed.rejected])];
  if (installed.status === 'found') return { ...installed, rejected };
  return { ...installed, rejected, reasons: [...new Set([...found.rejected, ...installed.reasons])] };
}
