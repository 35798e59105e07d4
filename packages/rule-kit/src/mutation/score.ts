import type { Rule } from '../group.ts';
import { seriesText } from '../rule-test/series-notation.ts';
import type { Mutant } from './mutants.ts';

/** What a rule is called where it must not be taken for another: several may record under one name. */
export const ruleText = (rule: Rule): string =>
  rule.kind === 'alert' ? rule.name : seriesText(rule.name, rule.labels);

/** A mutant that behaves as its rule does, whatever the input: no test can tell them apart. */
export interface EquivalentMutant {
  /** The alert, or the recorded series with the labels that its rule sets: `slo:errors:ratio{slo="api"}`. */
  readonly rule: string;
  /** As `belvedere rules mutate` names it: `comparison: > → >=`. */
  readonly mutation: string;
  /** Why nothing tells them apart. */
  readonly reason: string;
}

/** Of a domain's mutants, so many must be killed, where those that are declared equivalent do not count. */
export const REQUIRED_SCORE = 0.95;

/** Of all mutants, no more may be declared equivalent. */
export const ALLOWED_EQUIVALENTS = 0.05;

/** What a mutation run tells of a domain's tests. */
export interface MutationScore {
  /** Those that Prometheus would load. */
  readonly mutants: number;
  readonly killed: number;
  /** Neither killed nor declared equivalent. */
  readonly survivors: readonly Mutant[];
  /** Those that survived, and are declared so. */
  readonly equivalent: readonly Mutant[];
  /** Declarations of mutants that were killed, or that do not exist. */
  readonly unmatched: readonly EquivalentMutant[];
  /** Killed mutants as a share of those that are not equivalent; 1 where there are none. */
  readonly score: number;
}

/** The score of a run in which these of the mutants survived. */
export function mutationScore(
  mutants: readonly Mutant[],
  survived: readonly Mutant[],
  declared: readonly EquivalentMutant[],
): MutationScore {
  const isMeant = (declaration: EquivalentMutant, { rule, mutation }: Mutant): boolean =>
    declaration.rule === ruleText(rule) && declaration.mutation === mutation;
  const equivalent = survived.filter((mutant) => declared.some((declaration) => isMeant(declaration, mutant)));
  const survivors = survived.filter((mutant) => !equivalent.includes(mutant));
  const killed = mutants.length - survived.length;
  const counted = mutants.length - equivalent.length;
  return {
    mutants: mutants.length,
    killed,
    survivors,
    equivalent,
    unmatched: declared.filter((declaration) => !survived.some((mutant) => isMeant(declaration, mutant))),
    score: counted === 0 ? 1 : killed / counted,
  };
}
