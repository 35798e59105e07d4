import { ensureTool } from '@belvedere/toolchain';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';

/** Where promtool is, found or installed. Throws a `UsageError` that says what helps where it is not. */
export async function promtoolPath(output: Output): Promise<string> {
  const promtool = await ensureTool('promtool', { onProgress: ({ message }) => output.note(`promtool: ${message}`) });
  if (promtool.status === 'missing') throw new UsageError([...promtool.reasons, promtool.fix].join('\n'));
  return promtool.path;
}
