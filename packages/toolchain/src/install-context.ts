import type { DownloadLimits } from './download.ts';
import type { Host } from './host.ts';
import type { Progress } from './progress.ts';

/** What each way of installing a tool is given. */
export interface InstallContext {
  readonly host: Host;
  readonly releasesUrl: string;
  readonly limits: DownloadLimits;
  readonly signal: AbortSignal | undefined;
  report(phase: Progress['phase'], message: string, done?: number, total?: number): void;
}
