import { describeTools, ensureTool, toolNames } from '@belvedere/toolchain';
import type { Output } from '../output.ts';

export interface ToolsOptions {
  readonly json?: boolean;
  readonly install?: boolean;
}

/** `belvedere tools`: which external binaries are used, from where, in which version; with `--install`, after installing what is missing. */
export async function showTools({ json, install }: ToolsOptions, output: Output): Promise<number> {
  if (install === true) await installAll(output);
  const tools = await describeTools();
  if (json === true) {
    output.result(JSON.stringify({ tools }, null, 2));
    return 0;
  }
  for (const { tool, status, version, path, source, minimum, pinned, reasons, fix } of tools) {
    const found =
      status === 'found'
        ? `${version} (${source}) ${path}`
        : `missing; ${minimum} or newer serves, ${pinned} would be installed`;
    const more = [...reasons, ...(fix === null ? [] : [fix])].map((text) => `  ${text}`);
    output.result([`${tool.padEnd(13)}${found}`, ...more].join('\n'));
  }
  return 0;
}

/** How often a line tells how far an installation is, in milliseconds. */
const TELL_EVERY = 10_000;

async function installAll(output: Output): Promise<void> {
  for (const name of toolNames) {
    let told = 0;
    const result = await ensureTool(name, {
      onProgress: ({ message }) => {
        if (Date.now() - told < TELL_EVERY) return;
        told = Date.now();
        output.note(`${name}: ${message}`);
      },
    });
    if (result.status === 'missing') output.note([`${name} is missing:`, ...result.reasons, result.fix].join('\n  '));
  }
}
