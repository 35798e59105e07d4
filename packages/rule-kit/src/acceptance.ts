/** A problem that its author knows of and lives with, stated beside the definition that has it. */
export interface Acceptance {
  /** The code of the problem: `rules/fragile-ratio`. */
  readonly code: `${string}/${string}`;
  /** Why it is right here. */
  readonly reason: string;
}

/** What nobody can live with: Prometheus would refuse it, or two definitions would be taken for one. */
export const NEVER_ACCEPTED: ReadonlySet<string> = new Set([
  'dashboards/duplicate-key',
  'dashboards/duplicate-ref-id',
  'dashboards/duplicate-uid',
  'dashboards/id-collision',
  'promql/syntax',
  'promql/too-large',
  'promql/type',
  'promql/unsupported',
  'rules/duplicate-group',
  'rules/duplicate-name',
  'rules/failing-test',
  'rules/not-for-grafana',
  'rules/not-for-ruler',
  'rules/untested',
]);

/**
 * The acceptances of a definition as they are written. Throws a `TypeError` where one has no reason, stands twice, or is
 * of a problem that cannot be accepted.
 */
export function acceptancesOf(owner: string, accept: readonly Acceptance[] = []): readonly Acceptance[] {
  const codes = new Set<string>();
  for (const { code, reason } of accept) {
    if (NEVER_ACCEPTED.has(code)) throw new TypeError(`${owner}: ${code} cannot be accepted, it has to be corrected`);
    if (reason.trim() === '')
      throw new TypeError(`${owner}: it accepts ${code} without a reason: say why it is right here`);
    if (codes.has(code))
      throw new TypeError(`${owner}: it accepts ${code} twice: one acceptance covers all of its kind`);
    codes.add(code);
  }
  return accept;
}
