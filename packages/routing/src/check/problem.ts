import { sourceOf, type CallSite, type Problem, type Severity } from '@belvedere/core';

/** What a problem lies in: a route, a receiver, an inhibition or a time interval, where it was written. */
export interface Owner {
  readonly site: CallSite;
  /** As sentences name it: `route trading > critical`. */
  readonly object: string;
  readonly field?: string;
}

/** A problem of the tree. */
export const problem = (
  code: `routing/${string}`,
  { site, object, field }: Owner,
  message: string,
  help: string,
  severity: Severity = 'error',
): Problem => ({
  code,
  severity,
  message,
  where: { ...sourceOf(site), object, ...(field === undefined ? {} : { field }) },
  help,
});
