import type { Problem } from '@belvedere/core';
import { versionText, type ToolVersion } from '../../alertmanager/version.ts';
import { problem, type Owner } from '../problem.ts';

export const UNSUPPORTED = 'routing/unsupported';

/** Something that a tree uses and that only some versions have. */
export interface Feature extends Owner {
  readonly what: string;
  readonly since: ToolVersion;
}

/** That a tool of a version is too old for a feature. */
export const lacking = (tool: string, { what, since, ...owner }: Feature): Problem =>
  problem(
    UNSUPPORTED,
    owner,
    `${tool} has no ${what}: it came with ${versionText(since)}.`,
    `upgrade to ${versionText(since)}, or leave it out for this target`,
  );
