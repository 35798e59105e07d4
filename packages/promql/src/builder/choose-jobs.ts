import type { Job } from '../catalog/job.ts';
import { isKnown, matches } from '../check/matched.ts';
import type { Matcher } from '../syntax/node.ts';
import type { Selection } from './selection.ts';

/**
 * Those of a selection's jobs that a matcher leaves; nothing where the metric has no jobs, or Grafana is to choose.
 * Throws a `RangeError` where it leaves none.
 */
export function chooseJobs({ metric, jobs }: Selection, matcher: Matcher): readonly Job[] | undefined {
  if (jobs.length === 0 || !isKnown(matcher)) return undefined;
  const left = jobs.filter(({ name }) => matches(matcher, name));
  if (left.length > 0) return left;
  const names = jobs.map(({ name }) => name);
  const offered =
    names.length === 1 ? `the job ${names[0]}` : `the jobs ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  throw new RangeError(
    `metric ${metric.name} is exposed by ${offered}, of which job${matcher.operator}"${matcher.value}" leaves none`,
  );
}
