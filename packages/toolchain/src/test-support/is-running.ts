import { runTool } from '../process.ts';

/** A process that ended but was not yet collected by init is not running. */
export async function isRunning(pid: number): Promise<boolean> {
  const state = (await runTool('ps', ['-o', 'stat=', '-p', String(pid)])).stdout.trim();
  return state !== '' && !state.startsWith('Z');
}
