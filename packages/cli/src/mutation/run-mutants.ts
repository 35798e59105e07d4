import type { Domain } from '@belvedere/compile';
import { indexOf } from '@belvedere/promql';
import {
  mutantRules,
  mutantsIn,
  mutantsOf,
  mutantTest,
  ORIGINAL,
  testsConcerning,
  type Mutant,
  type NumberedMutant,
  type Rule,
} from '@belvedere/rule-kit';
import { checkRules, testRules, type RuleTestFile } from '@belvedere/toolchain';
import { availableParallelism } from 'node:os';

/** The mutants of a domain, and what its tests make of them. */
export interface MutationRun {
  /** Those that Prometheus loads. */
  readonly mutants: readonly Mutant[];
  readonly survived: readonly Mutant[];
  /** The rules whose tests fail without a change: nothing can be said of their mutants. */
  readonly failing: readonly Rule[];
}

export interface MutationOptions {
  /** Called whenever the mutants of a rule have been tried. */
  readonly onProgress?: (tried: number, mutants: number) => void;
  readonly signal?: AbortSignal;
}

/** More mutants than that of one rule are tried one part after the other: what promtool holds in memory stays small. */
const AT_ONCE = 200;

/** Tries every mutant of a domain's rules, on as many processors as there are. Throws where promtool cannot be started. */
export async function runMutants(
  promtool: string,
  domain: Domain,
  { onProgress, signal }: MutationOptions = {},
): Promise<MutationRun> {
  const all = await withoutRefused(promtool, numberedMutants(domain), signal);
  const killed = new Set<number>();
  let tried = 0;
  const parts = partsOf(all);
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
        for (const id of await killedOf(promtool, part, domain, signal)) killed.add(id);
        tried += part.length;
        onProgress?.(tried, all.length);
      }
    }),
  );
  const failing = new Set(all.filter(({ id }) => killed.has(-id)).map(({ rule }) => rule));
  const mutants = all.filter(({ rule }) => !failing.has(rule));
  return { mutants, survived: mutants.filter(({ id }) => !killed.has(id)), failing: [...failing] };
}

function numberedMutants({ catalogs, groups }: Domain): readonly NumberedMutant[] {
  const recordings = groups.flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      rule.kind === 'recording'
        ? [{ name: rule.name, labels: rule.labels, node: rule.expression.node, unit: rule.expression.unit }]
        : [],
    ),
  );
  const index = indexOf(catalogs, recordings);
  return groups.flatMap((group) => mutantsOf(group, index)).map((mutant, at) => ({ ...mutant, id: ORIGINAL + 1 + at }));
}

/** The mutants of each rule, the longest list first, so that no processor is left with it at the end. */
function partsOf(all: readonly NumberedMutant[]): NumberedMutant[][] {
  const parts = [...Map.groupBy(all, ({ rule }) => rule).values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / AT_ONCE) }, (_, part) =>
      own.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
    ),
  );
  return parts.sort((a, b) => b.length - a.length);
}

/** What is no PromQL, such as a matcher too few or a comparison of two scalars, is no mistake that anybody could make. */
async function withoutRefused(
  promtool: string,
  all: readonly NumberedMutant[],
  signal?: AbortSignal,
): Promise<readonly NumberedMutant[]> {
  const files = partsOf(all).map(
    (part, at) => [`${at}.yaml`, mutantRules(part[0]!.group, part[0]!.rule, part)] as const,
  );
  const refused = new Set(mutantsIn(await checkRules(promtool, files, signal)));
  return all.filter(({ id }) => !refused.has(id));
}

/**
 * The mutants of one rule that a test fails for; each as a negative number where the rule itself fails. One test after
 * the other, so that only what is still alive is tried by the next.
 */
async function killedOf(
  promtool: string,
  part: readonly NumberedMutant[],
  { tests }: Domain,
  signal?: AbortSignal,
): Promise<ReadonlySet<number>> {
  const { group, rule } = part[0]!;
  const killed = new Set<number>();
  const alive = (): readonly NumberedMutant[] => part.filter(({ id }) => !killed.has(id));
  for (const test of testsConcerning(group, rule, tests)) {
    for (let isComplete = false; !isComplete && alive().length > 0;) {
      const files = [
        ['rules.yaml', mutantRules(group, rule, alive())],
        ['test.yaml', mutantTest(group, alive(), test, 'rules.yaml')],
      ] as const;
      const failures = failuresOf(await testRules(promtool, files, ['test.yaml'], signal));
      for (const failure of failures) {
        const [id] = mutantsIn(failure);
        if (id === undefined) throw new Error(`promtool cannot run test '${test.name}': ${failure.slice(0, 500)}`);
        if (id === ORIGINAL) return new Set(part.map((mutant) => -mutant.id));
        killed.add(id);
      }
      isComplete = !failures.some(isEvaluationError);
    }
  }
  return killed;
}

const failuresOf = (results: readonly RuleTestFile[]): readonly string[] =>
  results.flatMap(({ error, tests }) => [
    ...(error === undefined ? [] : [error]),
    ...tests.flatMap(({ failures }) => failures),
  ]);

/** promtool ends a test at the first rule that cannot be evaluated, and tells nothing of the others. */
const isEvaluationError = (failure: string): boolean => /^\s*rule: .*, err: /.test(failure);
